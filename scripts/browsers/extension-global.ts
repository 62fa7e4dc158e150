// What do we call of the extension API, in code that runs inside the extension's background or pages?

/** One of the areas of storage. */
interface StorageArea {
  clear(): Promise<void>;
  get(keys: null): Promise<object>;
  set(items: object): Promise<void>;
}

interface Injection {
  readonly target: {
    readonly tabId: number;
    readonly allFrames?: boolean;
    readonly frameIds?: readonly number[];
  };
  readonly injectImmediately?: boolean;
}

/** `globalThis` there; Node knows no types of it. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
    readonly runtime: {
      getURL(path: string): string;
      getManifest(): {
        readonly name: string;
        readonly content_scripts?: readonly { readonly js?: string[]; readonly css?: string[] }[];
      };
    };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<readonly object[]>;
      registerContentScripts(scripts: readonly object[]): Promise<void>;
      unregisterContentScripts(): Promise<void>;
      insertCSS(injection: Injection & { files: string[] }): Promise<void>;
      executeScript(
        injection: Injection & ({ files: string[] } | { func: () => unknown }),
      ): Promise<readonly { readonly frameId: number; readonly result?: unknown }[]>;
    };
    readonly tabs: {
      create(properties: { url: string; active: boolean }): Promise<unknown>;
      query(properties: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
    };
    readonly storage: Readonly<Record<'sync' | 'local' | 'session', StorageArea>>;
  };
}
