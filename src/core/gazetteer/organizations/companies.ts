import type { GazetteerRow, OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** Companies that the news of the world names bare; one name each, as papers write it. */
const plain =
  'Adidas, Airbus, Alibaba, AstraZeneca, BASF, Baidu, Barclays, Bayer, BioNTech, BlackRock, BMW, Boeing, BYD, Carrefour, Chevron, ' +
  'Coca-Cola, Credit Suisse, Daimler, Deutsche Bank, DHL, Disney, Embraer, Emirates Airline, Equinor, Ericsson, Evergrande, ExxonMobil, Facebook, ' +
  'FedEx, Ferrari, Fiat, Foxconn, General Electric, General Motors, GlaxoSmithKline, Glencore, Goldman Sachs, Google, H&M, Heineken, Hitachi, ' +
  'Honda, HSBC, Huawei, Hyundai, IBM, IKEA, Inditex, Instagram, JPMorgan, KFC, Kia, LG, Lockheed Martin, Lotte, Lufthansa, Maersk, Mastercard, ' +
  "McDonald's, Mercedes-Benz, Microsoft, Mitsubishi, Mitsui, Moderna, Morgan Stanley, Nestlé, Netflix, Nike, Nintendo, Nissan, Nokia, Northrop Grumman, " +
  'Novartis, Novo Nordisk, Nvidia, OpenAI, Panasonic, Petrobras, PepsiCo, Pfizer, Philips, Porsche, Procter & Gamble, Qatar Airways, Qualcomm, ' +
  'Raytheon, Renault, Rheinmetall, Rio Tinto, Roche, Rolls-Royce, Rosneft, Ryanair, Saab, Samsung, Sanofi, SAP, Saudi Aramco, Shopee, Siemens, ' +
  'Singapore Airlines, Sinopec, Sinovac, SK Group, SoftBank, Sony, SpaceX, Spotify, Starbucks, Stellantis, Sumitomo, Temasek, Temu, Tencent, ' +
  'Tesla, ThyssenKrupp, TikTok, TotalEnergies, Toyota, TSMC, Twitter, Uber, UBS, Unilever, UniCredit, Vodafone, Volkswagen, Volvo, Walmart, WhatsApp, Xiaomi, ' +
  'YouTube, ZTE, ByteDance, SK Hynix, CATL, Naftogaz, Orsted, Vestas, Vattenfall, Nippon Steel, ' +
  '3M, AEON, Air Canada, Air China, Air France, Air France-KLM, Air India, Air New Zealand, AirAsia, Alstom, AMD, Amgen, ' +
  'Anglo American, Anthropic, ArcelorMittal, Asiana, AT&T, BAE Systems, Bank of America, Barrick, BBVA, Bharti Airtel, BHP, Biogen, ' +
  'BNP Paribas, Bombardier, BP, Cargill, Caterpillar, Cathay Pacific, Central Retail, Chery, CIMB, Cisco, Citigroup, CNOOC, Comcast, ' +
  'Commerzbank, ConocoPhillips, COSCO, Costco, Coupang, Dassault, Dassault Aviation, Doosan, DuPont, easyJet, EDF, Eli Lilly, Enel, ' +
  'Engie, Etihad Airways, Ethiopian Airlines, Eurowings, Finnair, Freeport-McMoRan, Fujitsu, Garuda Indonesia, ' +
  'Geely, General Dynamics, Gilead, GoTo Group, Hanwha, Hanwha Ocean, Hapag-Lloyd, Iberdrola, IndiGo, Infosys, ING, ' +
  'Intesa Sanpaolo, Itochu, Jaguar Land Rover, Japan Airlines, JD.com, JetBlue, Jetstar, Jollibee, Kawasaki Heavy Industries, KDDI, ' +
  'Kenya Airways, Keppel, KEPCO, KHNP, KLM, Kongsberg, Korean Air, Kraft Heinz, Kroger, L3Harris, Lenovo, LG Energy Solution, ' +
  'Lion Air, Lukoil, Malaysia Airlines, Marubeni, Maybank, Merck, Micron, Mitsubishi Heavy Industries, Mondelez, MTN Group, ' +
  'Naval Group, NEC, Nexperia, Nomura, Novatek, NTT, Oracle, Orano, Pakistan International Airlines, Palantir, Pertamina, PetroChina, ' +
  'Petronas, Philippine Airlines, POSCO, Qantas, Rakuten, Reliance Industries, Repsol, Safran, Safaricom, Sberbank, Scania, ' +
  'Sembcorp, Sinochem, Singtel, Skydance, Société Générale, Standard Chartered, Suntory, T-Mobile, Takeda, Tata Motors, Tata Steel, ' +
  'Thai Airways, Thales, Toshiba, Trafigura, Turkish Airlines, UPS, Verizon, Vitol, Warner Bros. Discovery, Wells Fargo, Westinghouse, ' +
  'Wipro, Wizz Air';

export const companies: readonly OrganizationRow[] = [
  ...plain.split(', ').map((name) => organization(name, { any: [name] })),
  organization('Amazon', { any: ['Amazon', 'Amazon.com'] }, { ambiguous: { any: { Amazon: 'a river and its forest' } } }),
  organization('Apple', { any: ['Apple', 'Apple Inc.'] }, { ambiguous: { en: { Apple: 'the fruit at the start of a sentence' } } }),
  organization('Ford', { any: ['Ford Motor', 'Ford'] }, { ambiguous: { any: { Ford: 'a surname' } } }),
  organization('Intel', { any: ['Intel'] }),
  organization('Meta', { any: ['Meta', 'Meta Platforms'] }, { ambiguous: { any: { Meta: 'the first part of many words' } } }),
  organization(
    'Shell',
    { any: ['Shell', 'Royal Dutch Shell'] },
    { ambiguous: { en: { Shell: 'the common word at the start of a sentence' } } },
  ),
  organization('U.S. Steel', { any: ['US Steel', 'U.S. Steel'] }),
  organization('Visa', { en: ['Visa Inc.', 'Visa Inc'] }),
  organization('X Corp.', { any: ['X Corp', 'X Corp.'] }),
  organization('Johnson & Johnson', { any: ['Johnson & Johnson', 'J&J'], vi: ['Johnson and Johnson'] }),
];

const rows: ReadonlySet<GazetteerRow> = new Set(companies);

export const isCompanyRow = (row: GazetteerRow): boolean => rows.has(row);
