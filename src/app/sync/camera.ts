/** Reads the QR code in what the camera sees now; null when there is none. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const isDetectorClass = (value: unknown): value is DetectorClass => typeof value === 'function' && 'getSupportedFormats' in value;

const builtIn = async (): Promise<ReadFrame | null> => {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  if (!isDetectorClass(found) || !(await found.getSupportedFormats()).includes('qr_code')) return null;
  const detector = new found({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
};

/** Wider pictures only take longer to look through. */
const WIDEST = 800;

const ours = async (): Promise<ReadFrame> => {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (context === null || video.videoWidth === 0) return null;
    const scale = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return null; // No code in this picture: the next one may have it.
    }
  };
};

/** The browser's own reader where it has one, else ours, fetched now. */
export const createReader = async (): Promise<ReadFrame> => (await builtIn().catch(() => null)) ?? ours();

export type CameraProblem = 'none' | 'denied' | 'busy';

const problemOf = (error: unknown): CameraProblem => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
};

/** Opens the camera at the back where there are two. */
export const openCamera = async (): Promise<{ readonly ok: true; readonly stream: MediaStream } | { readonly ok: false; readonly problem: CameraProblem }> => {
  // Undefined where the page is not served securely, whatever the types say.
  const devices: MediaDevices | undefined = 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
  if (devices === undefined) return { ok: false, problem: 'none' };
  try {
    return { ok: true, stream: await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};
