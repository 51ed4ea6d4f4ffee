/** Opens the speaker window of a wall, or brings it to the front; undefined where the browser refuses. */
export const speakerWindow = (address: string, wall: string): Window | undefined =>
  window.open(address, `koko-speaker-${wall}`, 'popup,width=1280,height=800') ?? undefined;
