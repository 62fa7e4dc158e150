// What do we call of the extension API, in code that runs inside the extension's background?

/** `globalThis` there; Node knows no types of it. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { getURL(path: string): string; getManifest(): { readonly name: string } };
    readonly tabs: { create(properties: { url: string; active: boolean }): Promise<unknown> };
    readonly storage: Readonly<Record<'sync' | 'local' | 'session', { clear(): Promise<void> }>>;
  };
}
