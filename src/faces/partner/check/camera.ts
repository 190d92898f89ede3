/** What of the picture is looked at, in pixels: enough for a code at arm's length, and quick on a cheap phone. */
const longest = 960;

export interface Camera {
  readonly deviceId: string;
  readonly hasTorch: boolean;
  /** True when the light did as it was told. */
  torch(on: boolean): Promise<boolean>;
  /** What it sees now; nothing before the first picture. */
  picture(): ImageData | undefined;
  close(): void;
}

/** Names are empty until the person has allowed a camera. */
export async function listCameras(): Promise<MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind }) => kind === 'videoinput');
}

/** The one on the back, unless another one is named. @throws DOMException when it is refused, or there is none. */
export async function openCamera(video: HTMLVideoElement, deviceId?: string): Promise<Camera> {
  const size = { width: { ideal: 1280 }, height: { ideal: 960 } };
  const which = deviceId ? { deviceId: { ideal: deviceId } } : { facingMode: 'environment' };
  const stream = await navigator.mediaDevices.getUserMedia({ video: { ...which, ...size } });
  const [track] = stream.getVideoTracks() as [MediaStreamTrack];
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  // Not in TypeScript's list: the browsers of telephones have it.
  const can = (track.getCapabilities?.() ?? {}) as { readonly torch?: boolean };
  return {
    deviceId: track.getSettings().deviceId ?? '',
    hasTorch: can.torch === true,
    async torch(on) {
      const light = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
      return track.applyConstraints(light).then(
        () => true,
        () => false,
      );
    },
    picture() {
      const { videoWidth, videoHeight } = video;
      if (videoWidth === 0) return undefined;
      const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight));
      canvas.width = Math.round(videoWidth * scale);
      canvas.height = Math.round(videoHeight * scale);
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    },
    close() {
      for (const each of stream.getTracks()) each.stop();
      video.srcObject = null;
    },
  };
}
