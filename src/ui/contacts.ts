import {html, nothing, type TemplateResult} from 'lit';
import {recordMessages} from '../i18n/record.js';
import {icon} from './icons.js';
import {pageIcon} from './page-icons.js';
import {mailUrl, phoneUrl} from '../feed/contact-url.js';
import {safeUrl, type SafeUrl} from '../feed/safe-url.js';

/** One contact, an office first; every text is already in the language shown. */
export interface ContactView {
  readonly role: unknown;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly hours?: unknown;
}

/** Office, phone, mail, page and hours, each as its own kind of link where it is one. */
export function contactList(contacts: readonly ContactView[], lang: string): TemplateResult {
  const words = recordMessages(lang);
  return html`<ul class="contacts" role="list">
    ${contacts.map(
      (contact) => html`<li>
        <p class="muted small">${contact.role}${contact.name ? html`: ${contact.name}` : nothing}</p>
        ${contact.phone ? line(words.phone, pageIcon('phone'), contact.phone, phoneUrl(contact.phone)) : nothing}
        ${contact.email ? line(words.email, pageIcon('mail'), contact.email, mailUrl(contact.email)) : nothing}
        ${contact.url ? line(words.website, icon('link'), shortAddress(contact.url), safeUrl(contact.url)) : nothing}
        ${contact.hours ? html`<p>${pageIcon('clock')} <span class="visually-hidden">${words.hours}: </span>${contact.hours}</p>` : nothing}
      </li>`,
    )}
  </ul>`;
}

function line(
  label: string,
  sign: TemplateResult,
  text: string,
  url: SafeUrl | undefined,
): TemplateResult {
  return html`<p>
    ${sign} <span class="visually-hidden">${label}: </span>${url ? html`<a href=${url}>${text}</a>` : text}
  </p>`;
}

/** An address as people say it: without scheme and last slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
