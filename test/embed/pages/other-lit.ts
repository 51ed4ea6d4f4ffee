/** Somebody else's component, with a Lit of its own as bundlers bring it: it makes the policy `lit-html`. */
import {css, html, LitElement} from 'lit';

class OtherWidget extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  override render(): unknown {
    return html`<p>Wetter: <b>${'sonnig'}</b></p>`;
  }
}

customElements.define('other-widget', OtherWidget);
document.body.append(document.createElement('other-widget'));
