/** Tells when an element comes near to what is seen: at most one screen away. */

export interface Nearness {
  watch(element: Element): void;
}

/**
 * What lies in a closed tab or a hidden part is not near until it is shown. Where the browser cannot tell,
 * everything is near.
 */
export function nearViewport(onNear: (element: Element) => void): Nearness {
  try {
    return observed(onNear);
  } catch {
    return {watch: onNear};
  }
}

function observed(onNear: (element: Element) => void): Nearness {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onNear(target);
      }
    },
    {rootMargin: '100%', scrollMargin: '100%'},
  );
  return {watch: (element) => observer.observe(element)};
}
