/** The whole screen, where a browser gives it. */

/**
 * Asks for it: browsers give it only where somebody has just pressed something, some never.
 *
 * @returns false where it is refused
 */
export async function askScreen(element: Partial<HTMLElement> | null): Promise<boolean> {
  try {
    if (!element?.requestFullscreen) return false;
    await element.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

export async function leaveScreen(): Promise<void> {
  // It may have been left in the meantime.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}
