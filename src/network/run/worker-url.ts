/** Where the worker's script stands. The build puts the address of its own file in place of this one. */
export const workerUrl = (): URL | undefined => new URL('./worker-script.js', import.meta.url);
