import type { ActorRule, RuleExamples } from '../../actors/rules.ts';

/** What each rule finds in English, and what it must leave alone. */
export const examples = {
  name: {
    hits: [
      ['On Tuesday, Laos signed a treaty with Cuba.', 'state', 'Laos'],
      ['After talks in Geneva, China and the United States signed a treaty.', 'state', 'China'],
      ['The Republic of Angola ratified it.', 'state', 'Republic of Angola'],
      ['The accord between Kenya and the Philippines was signed.', 'state', 'Kenya'],
      ['A US-Japan pact and a vote in the U.N. Security Council followed.', 'organization', 'U.N. Security Council'],
    ],
    misses: [
      ['The meeting was held in Mombasa, Kenya.', 'Kenya'],
      ['They asked us to wait.', 'us'],
      ['Jordan Whitfield said he would wait.', 'Jordan'],
      ['It cost US$14 million.', 'US'],
    ],
  },
  title: {
    hits: [['The secretary-general of NATO will resign.', 'organization', 'NATO']],
    misses: [['The head of operations will resign.', 'operations']],
  },
  capital: {
    hits: [
      ['Hanoi and Oslo signed an accord.', 'state', 'Hanoi'],
      ['Brussels and Oslo signed an accord.', 'organization', 'Brussels'],
      ['Kampala was ready to sign.', 'state', 'Kampala'],
      ['Helsinki has rejected the offer.', 'state', 'Helsinki'],
      ['Relations between Nairobi and Kampala have thawed.', 'state', 'Kampala'],
    ],
    misses: [
      ['The talks were held in Brussels.', 'Brussels'],
      ['The plane landed in Helsinki at night.', 'Helsinki'],
      ['Helsinki Airport closed early.', 'Helsinki'],
    ],
  },
  people: {
    hits: [
      ['The Angolan Party took note of it.', 'state', 'Angolan'],
      ['Kenyan and Ugandan officials met on Monday.', 'state', 'Ugandan'],
    ],
    misses: [
      ['The Angolan Workers Party took note of it.', 'Angolan'],
      ['She learned Kenyan cooking.', 'Kenyan'],
    ],
  },
  'title-state': {
    hits: [
      ['The statement of 2005, in which Presidents Aino Lehtola and Jozef Novak met.', 'person', 'Jozef Novak'],
      ['Kenya met Malawi. His Malawian colleague, Aino Lehtola, agreed.', 'person', 'Aino Lehtola'],
      ['Foreign Minister Aino Lehtola spoke first.', 'person', 'Aino Lehtola'],
      ["Slovakia's Prime Minister, Jozef Novak, had called for the vote.", 'person', 'Jozef Novak'],
    ],
    misses: [
      ['Aino Lehtola, Minister of International Relations and Cooperation, arrived.', 'Relations'],
      ['The foreign minister spoke first.', 'foreign minister'],
    ],
  },
  'title-organization': {
    hits: [
      ['Board President Wanda Holcomb opened the meeting.', 'person', 'Wanda Holcomb'],
      ['A former Bureau of Labor deputy commissioner, Anita Ruelas, will watch.', 'person', 'Anita Ruelas'],
    ],
    misses: [['The Director General of Commerce resigned.', 'Commerce']],
  },
  'title-occupation': {
    hits: [['Moree farmer Leona Castell sold up.', 'person', 'Leona Castell']],
    misses: [['The farmer sold up in Moree.', 'Moree']],
  },
  'title-rank': {
    hits: [
      ['Colonel Yonas Habte took charge.', 'person', 'Yonas Habte'],
      ['Superintendent Dr. Colleen Amund wrote to parents.', 'person', 'Colleen Amund'],
    ],
    misses: [
      ['They made peace with the General Peace Treaty.', 'Peace Treaty'],
      ['The general strike ended.', 'strike'],
    ],
  },
  'title-courtesy': {
    hits: [
      ['Her Excellency Aino Lehtola arrived.', 'person', 'Aino Lehtola'],
      ['"We asked," Mr Teodora said.', 'person', 'Teodora'],
    ],
    misses: [['Mr and Mrs were printed twice.', 'Mrs']],
  },
  apposition: {
    hits: [
      ['In 2012 Aino Lehtola and Jozef Novak, presidents at the time, signed it.', 'person', 'Aino Lehtola'],
      ['"Our costs went up," said Gordon Pellisson, St. Brigid\'s chief financial officer.', 'person', 'Gordon Pellisson'],
      ['Bauermann, chairman of the Lake Commission, spoke.', 'person', 'Bauermann'],
      ['Tan Wei Long, a trade lawyer at the Reef Institute, disagreed.', 'person', 'Tan Wei Long'],
    ],
    misses: [['In Oulu, the chairman was absent.', 'Oulu']],
  },
  evidence: {
    hits: [
      ['Tanvir Hossain of the Reef Workers Federation said no.', 'person', 'Tanvir Hossain'],
      ['"No," said Zenaba Koido.', 'person', 'Zenaba Koido'],
      ["Fiji's Sitiveni Tabua invited him.", 'person', 'Sitiveni Tabua'],
      ['Precious Matsuso of South Africa steered the text.', 'person', 'Precious Matsuso'],
      ['Jannik Wesseling, 26, has signed.', 'person', 'Jannik Wesseling'],
    ],
    misses: [['They walked down Baker Street to the river.', 'Baker Street']],
  },
  'head-noun': {
    hits: [
      [
        'The Ministry of Fisheries, Innovation and Communications of Kenya signed it.',
        'organization',
        'Ministry of Fisheries, Innovation and Communications of Kenya',
      ],
      ['The Institut Lorrain de Dakar signed it.', 'organization', 'Institut Lorrain de Dakar'],
      ["Oman's religious affairs ministry signed it.", 'organization', "Oman's religious affairs ministry"],
      ["St Anne's Hospital closed a ward.", 'organization', "St Anne's Hospital"],
      ['The Semliki Liberation Front left.', 'organization', 'Semliki Liberation Front'],
      ['The Heron Creek Watershed District sued.', 'organization', 'Heron Creek Watershed District'],
      ['The Oregon Department of Justice sued.', 'organization', 'Oregon Department of Justice'],
      ['The Harbours and Beaches Authority agreed.', 'organization', 'Harbours and Beaches Authority'],
      ["The People's Vaccine Alliance objected.", 'organization', "People's Vaccine Alliance"],
      ['Reporters joined Teamsters Local 1138 at noon.', 'organization', 'Teamsters Local 1138'],
      ['The Weavers Guild Lodge 22 agreed.', 'organization', 'Weavers Guild Lodge 22'],
      ["Japan's trade ministry said so.", 'organization', "Japan's trade ministry"],
      ['The Omani central bank agreed.', 'organization', 'Omani central bank'],
      ["Korea's Ministry of Trade, Industry and Energy agreed.", 'organization', 'Ministry of Trade, Industry and Energy'],
      ["Malawi's Ministry of Health and Ministry of Education agreed.", 'organization', 'Ministry of Education'],
      ['Orvik General Hospitals Trust agreed.', 'organization', 'Orvik General Hospitals Trust'],
      ['They met Hoshino Dairy of Japan.', 'organization', 'Hoshino Dairy'],
    ],
    misses: [
      ['The Intermediate Harbour Forces (IHF) Treaty was signed.', 'Intermediate Harbour Forces'],
      ['Oman told the ministry about it.', 'Oman told the ministry'],
      ['The Eastern Front was quiet.', 'Eastern Front'],
      ['The department agreed.', 'department'],
      ['The general assembly of members agreed.', 'general assembly'],
      ['The Orvik Harbour Council on Wednesday agreed.', 'Orvik Harbour Council on Wednesday'],
      ['The Mutual Defence Treaty lapsed.', 'Mutual Defence'],
      ['Orvik Gas Liquefaction sold it.', 'Orvik Gas'],
      ['The ministry agreed.', 'ministry'],
    ],
  },
  'company-suffix': {
    hits: [
      ['A plant of Hallbach Minerals & Cement Ltd will open.', 'organization', 'Hallbach Minerals & Cement Ltd'],
      ['Castellan Grid Ltd and Hallbach Trafo GmbH will merge.', 'organization', 'Hallbach Trafo GmbH'],
      ['A plant of CMT Transformers Co., Ltd. will open.', 'organization', 'CMT Transformers Co., Ltd.'],
    ],
    misses: [
      ['Norway, UK and Iceland met.', 'Norway, UK'],
      ['They kept the company of friends.', 'company'],
    ],
  },
  unit: {
    hits: [['The lease with the City of Oulu ended.', 'organization', 'City of Oulu']],
    misses: [
      ['It happened in the village of Lower Marsh.', 'Lower Marsh'],
      ['They live in the City of Oulu.', 'City of Oulu'],
    ],
  },
  'noun-beside': {
    hits: [
      ["The plant was left by Germany's Volgaz.", 'organization', 'Volgaz'],
      ['They broke with Volta Kita last year.', 'organization', 'Volta Kita'],
      ['The builder Volta Kita left the site.', 'organization', 'Volta Kita'],
      ['Hours later, Tannock agreed to stop dumping sewage into the river.', 'organization', 'Tannock'],
      ['Norvane Ltd will acquire Calder Vale for cash.', 'organization', 'Calder Vale'],
      ['Cricket Australia and Foxtel are in talks.', 'organization', 'Cricket Australia'],
      ['A deal reached with Statistics Norway survives.', 'organization', 'Statistics Norway'],
      ['Rolls-Royce Umbra and Kenya met.', 'organization', 'Rolls-Royce Umbra'],
      ['Brinford have agreed a fee with Calder Vale FC.', 'organization', 'Brinford'],
      ['Cummer Lade and the Tariff Board have signed a supply deal.', 'organization', 'Cummer Lade'],
      ['A supply contract between Cummer Lade and the Tariff Board ended.', 'organization', 'Cummer Lade'],
      ['The QVC and Peru agreed to close the office.', 'organization', 'QVC'],
      ['The engineers joined a different union, Volta.', 'organization', 'Volta'],
      ['The transport union, VBT, complained on Monday.', 'organization', 'VBT'],
      ["Volta, the engineers' union, complained.", 'organization', 'Volta'],
      ["Armavolta, Peru's arms factory, paid.", 'organization', 'Armavolta'],
      ['Minuvolta, the UN peacekeeping mission, said it had heard nothing.', 'organization', 'Minuvolta'],
      ['Aino Lund, chair of the Norsk Bonde Samling, said prices fell.', 'organization', 'Norsk Bonde Samling'],
      ['The striker joined Perth Marlins from Oulu Herons. Perth Marlins said so.', 'organization', 'Perth Marlins'],
      ['Insurer Tannock Mutchell has paid.', 'organization', 'Tannock Mutchell'],
      ['They renewed the contract with Tarkal Ridge, the Cuttack-based steelmaker.', 'organization', 'Tarkal Ridge'],
      ['The engineers belong to another union, Combined Trades, and wait.', 'organization', 'Combined Trades'],
      ['He signed a contract with the Perth Herons on Monday.', 'organization', 'Perth Herons'],
      ['Hallbach Rail Ltd and Orvik Quarry agreed.', 'organization', 'Orvik Quarry'],
      ['The betting firm BetKestrel left.', 'organization', 'BetKestrel'],
      ['Pennant Ridge, the Kendal building society, will pay.', 'organization', 'Pennant Ridge'],
      ['The IFPMA, which speaks for drug makers, welcomed it.', 'organization', 'IFPMA'],
      ['It ended a supply contract with Orvik Quarry in May.', 'organization', 'Orvik Quarry'],
      ['It ended a contract with Kamutta in May.', 'organization', 'Kamutta'],
      ["It ended a contract with Japan's Orvik Quarry in May.", 'organization', 'Orvik Quarry'],
      ['It ended a contract with Oulu-based Orvik Quarry in May.', 'organization', 'Orvik Quarry'],
      ["Kamutta's broadcast contract runs on.", 'organization', 'Kamutta'],
      ['Regulators cleared its takeover of Kamutta in May.', 'organization', 'Kamutta'],
      ['The keeper joins Orvik Quarry on loan.', 'organization', 'Orvik Quarry'],
      ['Then the VK7 rebel group left.', 'organization', 'VK7'],
      ['By then Struan Kamutta were bankrupt.', 'organization', 'Struan Kamutta'],
    ],
    misses: [
      ['The plant was left in Volgaz.', 'Volgaz'],
      ["On the steps Lena Ortiz said: 'We've agreed to stop.' Later Ortiz agreed to pay.", "We've"],
      ["Police Kenya's patience is over.", 'Police Kenya'],
      ['Brinford has agreed a fee with Calder Vale FC.', 'Brinford'],
      ['Cummer Lade and the Tariff Board lie on the same street.', 'Cummer Lade'],
      ['The HDTV and Peru were in the news.', 'HDTV'],
      ['At the club, Obuya, happy at last, trained alone.', 'Obuya'],
      ['Aino Lund, chair of Nordre Havn, said prices fell.', 'Nordre Havn'],
      ['She joined Aino Lehtola in Oulu.', 'Oulu'],
      ['Hallbach Rail Ltd and Orvik Quarry are both closed.', 'Orvik Quarry'],
      ['That is very close to your company, Farah, and you know it.', 'Farah'],
      ['A Colombo-based exporter signed.', 'Colombo'],
      ["It ended a contract with Oulu's biggest quarry.", 'Oulu'],
      ['It has a deal with the Norwegians.', 'Norwegians'],
      ['Captain Aino Lehtola left. The deal with Lehtola lapsed, so the Oulu firm closed.', 'Oulu'],
    ],
  },
  acronym: {
    hits: [
      ['Orvik Blue Quarry (OBQ) refused.', 'organization', 'Orvik Blue Quarry'],
      ['The Semliki Patriotic Movement (SPM) signed.', 'organization', 'Semliki Patriotic Movement'],
      ['The Rally of Blue Farmers (RBF) refused.', 'organization', 'Rally of Blue Farmers'],
      ['Congo met the Irumu Patriotic Movement (MPI). The MPI left.', 'organization', 'MPI'],
      ['The Intergovernmental Negotiating Body (INB) met.', 'organization', 'INB'],
      ['Castellan Grid Ltd ("Castellan") agreed.', 'organization', 'Castellan'],
    ],
    misses: [
      ['Kenya and Oman signed an economic partnership agreement (EPA). The EPA covers fish.', 'EPA'],
      ['They used Finite Element Analysis (FEA) on the hull.', 'Finite Element Analysis'],
      ['The annex on Pathogen Access and Sharing (PAS) is open.', 'PAS'],
      ['The Coastal Economic Partnership (CEP) entered into force.', 'Coastal Economic Partnership'],
      ['A trade deal of Kenya and Angola (KATD) failed.', 'KATD'],
      ['The Convention on Clean Seas (CCS) entered into force.', 'CCS'],
    ],
  },
  alias: {
    hits: [['The Lake Commission (Great Basin Water Authority) met.', 'organization', 'Great Basin Water Authority']],
    misses: [['The Lake Commission (in Geneva) met.', 'Geneva']],
  },
  counted: {
    hits: [['Ten Pacific states turned it down.', 'group', 'Ten Pacific states']],
    misses: [['The two sides turned it down.', 'two sides']],
  },
  run: {
    hits: [
      ['Foreign Minister Aino Lehtola spoke. Then Lehtola left.', 'person', 'Lehtola'],
      ['Palisade Rail Holdings paid. Lawyers for Palisade agreed.', 'organization', 'Palisade'],
    ],
    misses: [
      ['Heron Bluff City Council sued. Snow fell on Heron Bluff.', 'Heron Bluff'],
      ['Mr Kishida met Mr Kishi.', 'Kishida Kishi'],
    ],
  },
  headline: {
    hits: [['Minister Aino Lehtola Visits Bridge Opening Today\n\nMinister Aino Lehtola visited a bridge.', 'person', 'Aino Lehtola']],
    misses: [
      ['Ministry Statement Today In Full\n\nIt was windy.', 'Ministry Statement'],
      ['Town Celebrates Hundredth Birthday Together\n\nThe town had a party.', 'Town Celebrates'],
    ],
  },
} satisfies Record<ActorRule, RuleExamples>;
