import {KokoPartnerDirectory} from '../elements/partner-directory/partner-directory.js';
import {register} from './register.js';

register('koko-partner-directory', KokoPartnerDirectory);
