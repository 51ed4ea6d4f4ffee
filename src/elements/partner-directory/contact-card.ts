/** How to reach a partner or committee: the office first, then address, page and identifiers. */
import {html, nothing, type TemplateResult} from 'lit';
import {addressLine} from '../../feed/address-words.js';
import {officesFirst} from '../../feed/offices-first.js';
import type {Actor} from '../../feed/types.js';
import {recordMessages} from '../../i18n/record.js';
import {contactList} from '../../ui/contacts.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icons.js';
import {shortAddress} from '../../ui/contacts.js';
import {safeUrl} from '../../feed/safe-url.js';
import type {PageContext} from './context.js';

export function contactCard(record: Actor, context: PageContext): TemplateResult | typeof nothing {
  const {words, lang, shown} = context;
  const own = recordMessages(lang);
  const contacts = record.type === 'programme' ? [] : officesFirst(record.contacts);
  const address = record.type === 'partner' ? addressLine(record.address) : '';
  const identifiers = record.type === 'partner' ? record.identifiers : [];
  const url = safeUrl(record.url);
  if (contacts.length === 0 && !address && !url && identifiers.length === 0) return nothing;
  return html`<section class="card">
    ${heading(context.level + 1, words.contact, 'heading-2')}
    ${
      contacts.length > 0
        ? contactList(
            contacts.map((contact) => ({
              ...contact,
              role: shown(contact.role),
              hours: contact.hours && shown(contact.hours),
            })),
            lang,
          )
        : nothing
    }
    ${
      address
        ? html`<p class="line">
          ${icon('place')} <span><span class="visually-hidden">${own.address}: </span>${address}</span>
        </p>`
        : nothing
    }
    ${
      url
        ? html`<p class="line">
          ${icon('link')}
          <span><span class="visually-hidden">${own.website}: </span><a href=${url}>${shortAddress(url)}</a></span>
        </p>`
        : nothing
    }
    ${identifiers.map(
      ({scheme, value}) =>
        html`<p class="small muted">${words.schemes[scheme.toLowerCase()] ?? scheme}: <span class="number">${value}</span></p>`,
    )}
  </section>`;
}
