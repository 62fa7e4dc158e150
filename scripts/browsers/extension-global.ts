// What do we call of the extension API, in code that runs inside the extension's background or pages?

/** One of the areas of storage. */
interface StorageArea {
  clear(): Promise<void>;
  get(keys: null): Promise<object>;
}

/** `globalThis` there; Node knows no types of it. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
    readonly runtime: { getURL(path: string): string; getManifest(): { readonly name: string } };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
    readonly tabs: {
      create(properties: { url: string; active: boolean }): Promise<unknown>;
      query(properties: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
    };
    readonly storage: Readonly<Record<'sync' | 'local' | 'session', StorageArea>>;
  };
}
