/** Opens the speaker window, or brings it to the front; undefined where the browser refuses. */
export const speakerWindow = (address: string): Window | undefined =>
  window.open(address, 'koko-speaker', 'popup,width=1280,height=800') ?? undefined;
