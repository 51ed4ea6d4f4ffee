import {KokoOfferFinder} from '../elements/offer-finder/offer-finder.js';
import {register} from '../embed/register.js';

register('koko-offer-finder', KokoOfferFinder);
