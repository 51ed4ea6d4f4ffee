import {KokoOfferFinder} from '../elements/offer-finder/offer-finder.js';
import {register} from './register.js';

register('koko-offer-finder', KokoOfferFinder);
