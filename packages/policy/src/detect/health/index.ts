import { type Recogniser } from '../../text/Recogniser';
import { geographicArea, healthDate, highAge } from './context';
import { namePart } from './fhir';
import { addressField, nameField, recordField } from './hl7';
import { biometricIdentifier, facePhoto, url } from './mentions';
import {
  accountNumber,
  deaNumber,
  deviceIdentifier,
  deviceUdi,
  faxNumber,
  healthPlanNumber,
  licenceNumber,
  licencePlate,
  medicalRecordNumber,
  medicareBeneficiary,
  npi,
  uniqueIdentifier,
  vin,
} from './recordNumbers';

/** What HIPAA names of patients' identifiers beyond those that other text has too. */
export const health: readonly Recogniser[] = [
  healthDate,
  highAge,
  geographicArea,
  faxNumber,
  medicalRecordNumber,
  healthPlanNumber,
  medicareBeneficiary,
  accountNumber,
  licenceNumber,
  deaNumber,
  vin,
  licencePlate,
  deviceIdentifier,
  deviceUdi,
  url,
  biometricIdentifier,
  facePhoto,
  npi,
  uniqueIdentifier,
  recordField,
  nameField,
  addressField,
  namePart,
];
