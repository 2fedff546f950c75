import type { RegionRow } from './row.ts';

interface Region {
  readonly en: string;
  readonly vi: readonly string[];
}

/** "Bavaria=Bayern=Bang Bayern": the English name, then the Vietnamese ones where they differ. */
function region(of: string, { en, vi }: Region): RegionRow {
  return { canonical: en, type: 'organization', of, locates: true, names: vi.length === 0 ? { any: [en] } : { en: [en], vi } };
}

const regionsOf = (of: string, names: string): readonly RegionRow[] =>
  names.split(', ').map((each) => {
    const [en = '', ...vi] = each.split('=');
    return region(of, { en, vi });
  });

/** Parts of states that the news names bare, so that "New Mexico" is not Mexico and "Vân Nam" is nobody. */
export const regions: readonly RegionRow[] = [
  ...regionsOf(
    'US',
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, ' +
      'Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, ' +
      'Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina=North Carolina=Bắc Carolina, North Dakota=North Dakota=Bắc Dakota, ' +
      'Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina=South Carolina=Nam Carolina, South Dakota=South Dakota=Nam Dakota, ' +
      'Tennessee, Texas, Utah, Vermont, Virginia, Washington state=Washington State, West Virginia=West Virginia=Tây Virginia, Wisconsin, Wyoming, ' +
      'District of Columbia=Đặc khu Columbia, American Samoa=Samoa thuộc Mỹ, Northern Mariana Islands=Quần đảo Bắc Mariana',
  ),
  ...regionsOf(
    'CA',
    'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Ontario, Prince Edward Island, Quebec, ' +
      'Saskatchewan, Yukon, Nunavut, Northwest Territories',
  ),
  ...regionsOf(
    'AU',
    'New South Wales, Queensland, South Australia=South Australia=Nam Úc=Nam Australia, Tasmania, Western Australia=Western Australia=Tây Úc=Tây Australia, ' +
      'Northern Territory, Australian Capital Territory',
  ),
  ...regionsOf('GB', 'England, Scotland, Wales=Wales=xứ Wales, Northern Ireland=Bắc Ireland=Bắc Ai-len'),
  ...regionsOf(
    'DE',
    'Bavaria=Bayern=Bavaria, Saxony=Sachsen, Lower Saxony=Niedersachsen, Hesse=Hessen, North Rhine-Westphalia=Nordrhein-Westfalen, ' +
      'Baden-Württemberg, Brandenburg, Thuringia=Thüringen, Saarland, Schleswig-Holstein, Rhineland-Palatinate',
  ),
  ...regionsOf('ES', 'Catalonia=Catalunya=Catalonia, Basque Country=xứ Basque, Andalusia=Andalucia, Galicia'),
  ...regionsOf('FR', 'Corsica, Normandy=Normandie, Brittany=Bretagne, French Guiana=Guiana thuộc Pháp, Martinique, Guadeloupe, Mayotte'),
  ...regionsOf('IT', 'Lombardy=Lombardia, Sicily=Sicilia=Sicily, Sardinia, Tuscany=Toscana, Veneto'),
  ...regionsOf(
    'RU',
    'Chechnya, Dagestan, Tatarstan, Bashkortostan, Kaliningrad, Belgorod, Kursk, Bryansk, Sakhalin, Primorye, Siberia=Siberia=Xi-bia',
  ),
  ...regionsOf(
    'UA',
    'Crimea=Crimea=Crưm, Donetsk, Luhansk=Lugansk=Luhansk, Donbas=Donbass=Donbas, Kherson, Zaporizhzhia=Zaporizhia=Zaporozhye, Kharkiv=Kharkov=Kharkiv',
  ),
  ...regionsOf('MD', 'Transnistria'),
  ...regionsOf('GE', 'Abkhazia, South Ossetia=Nam Ossetia'),
  ...regionsOf('AZ', 'Nagorno-Karabakh'),
  ...regionsOf('BA', 'Republika Srpska'),
  ...regionsOf('CY', 'Northern Cyprus=Bắc Síp'),
  ...regionsOf('PS', 'Gaza Strip=Dải Gaza, Gaza, West Bank=Bờ Tây'),
  ...regionsOf('SY', 'Golan Heights=Cao nguyên Golan'),
  ...regionsOf('IQ', 'Kurdistan Region=Khu tự trị người Kurd=Kurdistan'),
  ...regionsOf('SO', 'Somaliland, Puntland'),
  ...regionsOf('SD', 'Darfur'),
  ...regionsOf('ET', 'Tigray, Oromia, Amhara'),
  ...regionsOf('TZ', 'Zanzibar'),
  ...regionsOf('ZA', 'Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape'),
  ...regionsOf('PG', 'Bougainville'),
  ...regionsOf('ID', 'Aceh, Bali, Java, Sumatra, Papua, West Papua=Tây Papua, Sulawesi, Kalimantan'),
  ...regionsOf('MY', 'Sabah, Sarawak, Johor, Penang, Selangor'),
  ...regionsOf('PH', 'Mindanao, Luzon, Bangsamoro, Palawan'),
  ...regionsOf('JP', 'Hokkaido, Okinawa, Fukushima, Kyushu'),
  ...regionsOf(
    'IN',
    'Kashmir, Jammu and Kashmir, Kerala, Tamil Nadu, Gujarat, Maharashtra, Uttar Pradesh, Karnataka, West Bengal=Tây Bengal, Manipur, Assam',
  ),
  ...regionsOf('PK', 'Balochistan, Sindh, Khyber Pakhtunkhwa'),
  ...regionsOf(
    'CN',
    'Guangdong=Quảng Đông, Guangxi=Quảng Tây, Yunnan=Vân Nam, Hainan=Hải Nam, Sichuan=Tứ Xuyên, Hubei=Hồ Bắc, Hunan=Hồ Nam, Fujian=Phúc Kiến, ' +
      'Zhejiang=Chiết Giang=Triết Giang, Jiangsu=Giang Tô, Jiangxi=Giang Tây, Shandong=Sơn Đông, Shanxi=Sơn Tây, Shaanxi=Thiểm Tây, Henan, ' +
      'Hebei=Hà Bắc, Liaoning=Liêu Ninh, Jilin=Cát Lâm, Heilongjiang=Hắc Long Giang, Anhui=An Huy, Guizhou=Quý Châu, Gansu=Cam Túc, ' +
      'Qinghai=Thanh Hải, Xinjiang=Tân Cương, Tibet=Tây Tạng, Inner Mongolia=Nội Mông=Nội Mông Cổ, Ningxia=Ninh Hạ, Chongqing=Trùng Khánh, ' +
      'Tianjin=Thiên Tân, Shanghai=Thượng Hải, Shenzhen=Thâm Quyến, Guangzhou=Quảng Châu, Wuhan=Vũ Hán',
  ),
  ...regionsOf(
    'LA',
    'Savannakhet, Champasak, Khammouane=Khăm Muộn=Khammuane, Houaphanh=Hủa Phăn, Salavan, Luang Prabang=Luông Pha Băng=Luang Prabang, Xiangkhouang=Xiêng Khoảng, Attapeu, Sekong',
  ),
  ...regionsOf('KH', 'Svay Rieng, Kandal, Mondulkiri, Ratanakiri=Ratanakiri=Rattanakiri, Siem Reap=Xiêm Riệp=Siem Reap, Sihanoukville'),
  ...regionsOf('BR', 'Rio Grande do Sul, Minas Gerais, São Paulo=Sao Paulo'),
  ...regionsOf('NG', 'Borno, Kaduna, Zamfara'),
];
