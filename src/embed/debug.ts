/** Calls the doctor where the page's address asks for one. */

interface Doctor {
  open(page: Document, violations: readonly Event[]): Promise<void>;
}

/** @param base address of a script that stands beside the doctor's */
export function debugIfAsked(page: Document, base: string): void {
  if (page.location.search.includes('koko-debug'))
    debug(page, base).catch((error: unknown) => console.warn('koko-widgets: no doctor.', error));
}

async function debug(page: Document, base: string): Promise<void> {
  const violations: Event[] = [];
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event));
  const doctor = (await import(new URL('koko.doctor.js', base).href)) as Doctor;
  await doctor.open(page, violations);
}
