import * as z from 'zod/mini';

/** What another app shared with this one, or what the device opens with it. */
const Incoming = z.object({ files: z.array(z.instanceof(File)), text: z.string() });
export type Incoming = z.infer<typeof Incoming>;

/** How long the worker may take to hand over what it holds in memory. */
const PATIENCE = 3000;

/** Chromium's queue of files that the device opens with the installed app; no standard type describes it. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly { readonly getFile: () => Promise<File> }[] }) => void) => void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** What the worker received under this name (src/pwa/worker/shared-in.ts), once; null where it holds nothing of that name any more. */
export const takeShared = (name: string): Promise<Incoming | null> =>
  new Promise((resolve) => {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
    if (worker === null) return resolve(null);
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), PATIENCE);
    port1.addEventListener('message', ({ data }) => {
      clearTimeout(timer);
      const read = Incoming.safeParse(data);
      resolve(read.success ? read.data : null);
      port1.close();
    });
    port1.start();
    worker.postMessage({ type: 'TAKE_SHARED', name }, [port2]);
  });

/** Calls back with the files that the device opens with the installed app, now and as long as the page stands. */
export const onLaunchFiles = (open: (files: readonly File[]) => void): void => {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void Promise.all(files.map((file) => file.getFile())).then(open, () => open([]));
  });
};
