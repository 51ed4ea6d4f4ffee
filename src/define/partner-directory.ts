import {KokoPartnerDirectory} from '../elements/partner-directory/partner-directory.js';
import {register} from '../embed/register.js';

register('koko-partner-directory', KokoPartnerDirectory);
