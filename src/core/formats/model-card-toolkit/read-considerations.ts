import type { CardReader } from './card-reader.ts';
import { descriptions, readPoints, risks } from './read-points.ts';
import { isEmpty } from '../reading.ts';

const at = '/considerations';

/** Reads `considerations`. Users are the people that the model is for: its stakeholders. */
export function readConsiderations(reader: CardReader): void {
  const kind = descriptions(reader.shape === '0.0.1');
  readPoints(reader, `${at}/users`, '/business_details/business_stakeholders', kind);
  readPoints(reader, `${at}/use_cases`, '/intended_uses/intended_uses', kind);
  readPoints(reader, `${at}/limitations`, '/intended_uses/limitations', kind);
  readPoints(reader, `${at}/tradeoffs`, '/additional_information/caveats_and_recommendations', kind);
  readPoints(reader, `${at}/ethical_considerations`, '/additional_information/ethical_considerations', risks);
  if (!isEmpty(reader.reading.at(`${at}/out_of_scope_uses`)))
    readPoints(reader, `${at}/out_of_scope_uses`, '/intended_uses/out_of_scope_uses', kind);
}
