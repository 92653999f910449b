// Reads codes by the camera, where the browser can; elsewhere a scanner types them like a keyboard.
interface Detector {
  detect(from: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const EVERY = 300;
const detector = (): DetectorClass | undefined => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

export const canRead = (): boolean => Boolean(detector() && navigator.mediaDevices);

/** Reads until it is stopped by what it returns; fails when the camera may not be used. */
export async function readCodes(video: HTMLVideoElement, take: (text: string) => void): Promise<() => void> {
  const Reader = detector();
  if (!Reader) throw new Error('This browser reads no codes');
  const reader = new Reader({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  await video.play();
  let last = '';
  const timer = setInterval(() => {
    void reader.detect(video).then(([found]) => {
      if (found && found.rawValue !== last) take((last = found.rawValue));
    }, () => undefined);
  }, EVERY);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
  };
}
