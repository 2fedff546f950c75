import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** Alliances, unions of states and their organs. */
export const alliances: readonly OrganizationRow[] = [
  organization('NATO', {
    any: ['NATO', 'OTAN'],
    en: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance', 'Atlantic Alliance'],
    vi: [
      'Tổ chức hiệp ước Bắc Đại Tây Dương',
      'Liên minh Bắc Đại Tây Dương',
      'Khối hiệp ước Bắc Đại Tây Dương',
      'Khối quân sự Bắc Đại Tây Dương',
      'Minh ước Bắc Đại Tây Dương',
    ],
  }),
  organization(
    'European Union',
    {
      any: ['EU', 'E.U.'],
      en: ['European Union'],
      vi: ['Liên minh châu Âu', 'Liên hiệp châu Âu', 'Liên minh Âu châu', 'Liên hiệp Âu châu'],
    },
    { capitals: { en: ['Brussels'], vi: ['Brussels', 'Bruxelles', 'Brúc-xen', 'Brúc-xeng'] } },
  ),
  organization('European Commission', {
    en: ['European Commission', 'EU Commission'],
    vi: ['Ủy ban châu Âu', 'Ủy ban Liên minh châu Âu'],
  }),
  organization('European Parliament', {
    en: ['European Parliament', 'EU Parliament'],
    vi: ['Nghị viện châu Âu', 'Nghị viện Liên minh châu Âu', 'Quốc hội châu Âu'],
  }),
  organization('European Council', { en: ['European Council'], vi: ['Hội đồng châu Âu'] }),
  organization('Council of the European Union', {
    en: ['Council of the European Union', 'Council of the EU', 'EU Council'],
    vi: ['Hội đồng Liên minh châu Âu', 'Hội đồng EU'],
  }),
  organization('Council of Europe', { en: ['Council of Europe'], vi: ['Ủy hội châu Âu'] }),
  organization('European Central Bank', { any: ['ECB'], en: ['European Central Bank'], vi: ['Ngân hàng trung ương châu Âu'] }),
  organization('European Investment Bank', { any: ['EIB'], en: ['European Investment Bank'], vi: ['Ngân hàng đầu tư châu Âu'] }),
  organization('European Court of Justice', {
    any: ['ECJ', 'CJEU'],
    en: ['European Court of Justice', 'Court of Justice of the European Union', 'EU Court of Justice'],
    vi: ['Tòa án công lý châu Âu', 'Tòa án công lý Liên minh châu Âu', 'Tòa công lý châu Âu'],
  }),
  organization('European Court of Human Rights', {
    any: ['ECHR', 'ECtHR'],
    en: ['European Court of Human Rights'],
    vi: ['Tòa án nhân quyền châu Âu'],
  }),
  organization('Europol', { any: ['Europol'] }),
  organization('Frontex', { any: ['Frontex'] }),
  organization('European Medicines Agency', {
    any: ['EMA'],
    en: ['European Medicines Agency'],
    vi: ['Cơ quan dược phẩm châu Âu', 'Cơ quan quản lý dược phẩm châu Âu'],
  }),
  organization('European Space Agency', {
    any: ['ESA'],
    en: ['European Space Agency'],
    vi: ['Cơ quan vũ trụ châu Âu', 'Cơ quan không gian châu Âu'],
  }),
  organization('European Free Trade Association', {
    any: ['EFTA'],
    en: ['European Free Trade Association'],
    vi: ['Hiệp hội thương mại tự do châu Âu', 'Khối thương mại tự do châu Âu'],
  }),
  organization('Organization for Security and Co-operation in Europe', {
    any: ['OSCE'],
    en: [
      'Organization for Security and Co-operation in Europe',
      'Organization for Security and Cooperation in Europe',
      'Organisation for Security and Co-operation in Europe',
      'Organisation for Security and Cooperation in Europe',
    ],
    vi: ['Tổ chức an ninh và hợp tác châu Âu'],
  }),
  organization('ASEAN', {
    any: ['ASEAN'],
    en: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations', 'Association of South-East Asian Nations'],
    vi: ['Hiệp hội các quốc gia Đông Nam Á', 'Hiệp hội các nước Đông Nam Á', 'Cộng đồng ASEAN'],
  }),
  organization('ASEAN Secretariat', { en: ['ASEAN Secretariat'], vi: ['Ban thư ký ASEAN'] }),
  organization('ASEAN Inter-Parliamentary Assembly', {
    any: ['AIPA'],
    en: ['ASEAN Inter-Parliamentary Assembly'],
    vi: [
      'Hội đồng Liên nghị viện ASEAN',
      'Đại hội đồng Liên nghị viện ASEAN',
      'Đại hội đồng Liên nghị viện hiệp hội các quốc gia Đông Nam Á',
    ],
  }),
  organization('Inter-Parliamentary Union', { any: ['IPU'], en: ['Inter-Parliamentary Union'], vi: ['Liên minh nghị viện thế giới'] }),
  organization('African Union', { any: ['AU'], en: ['African Union'], vi: ['Liên minh châu Phi', 'Liên hiệp châu Phi'] }),
  organization('African Development Bank', { any: ['AfDB'], en: ['African Development Bank'], vi: ['Ngân hàng phát triển châu Phi'] }),
  organization('Africa Centres for Disease Control and Prevention', {
    any: ['Africa CDC'],
    en: ['Africa Centres for Disease Control and Prevention', 'Africa Centers for Disease Control and Prevention'],
    vi: ['CDC châu Phi', 'Trung tâm kiểm soát và phòng ngừa dịch bệnh châu Phi'],
  }),
  organization('ECOWAS', {
    any: ['ECOWAS', 'CEDEAO'],
    en: ['Economic Community of West African States'],
    vi: ['Cộng đồng kinh tế các quốc gia Tây Phi', 'Cộng đồng kinh tế các nước Tây Phi', 'Cộng đồng kinh tế Tây Phi'],
  }),
  organization('East African Community', { any: ['EAC'], en: ['East African Community'], vi: ['Cộng đồng Đông Phi'] }),
  organization('Southern African Development Community', {
    any: ['SADC'],
    en: ['Southern African Development Community'],
    vi: ['Cộng đồng phát triển Nam châu Phi', 'Cộng đồng phát triển miền Nam châu Phi'],
  }),
  organization('IGAD', { any: ['IGAD'], en: ['Intergovernmental Authority on Development'], vi: ['Cơ quan Liên chính phủ về phát triển'] }),
  organization('COMESA', { any: ['COMESA'], en: ['Common Market for Eastern and Southern Africa'] }),
  organization('Alliance of Sahel States', { en: ['Alliance of Sahel States', 'Sahel Alliance'], vi: ['Liên minh các quốc gia Sahel'] }),
  organization('Arab League', {
    en: ['Arab League', 'League of Arab States'],
    vi: ['Liên đoàn Arab', 'Liên đoàn Ả Rập', 'Liên đoàn Ả-rập', 'Liên đoàn các nước Ả Rập', 'Liên đoàn A-rập'],
  }),
  organization('Gulf Cooperation Council', {
    any: ['GCC'],
    en: ['Gulf Cooperation Council', 'Gulf Co-operation Council'],
    vi: ['Hội đồng hợp tác vùng Vịnh', 'Hội đồng hợp tác các nước vùng Vịnh', 'Hội đồng hợp tác các quốc gia Arab vùng Vịnh'],
  }),
  organization('Organisation of Islamic Cooperation', {
    any: ['OIC'],
    en: ['Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'Organisation of the Islamic Conference'],
    vi: ['Tổ chức hợp tác hồi giáo'],
  }),
  organization('Shanghai Cooperation Organisation', {
    any: ['SCO'],
    en: ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
    vi: ['Tổ chức hợp tác Thượng Hải'],
  }),
  organization('Collective Security Treaty Organization', {
    any: ['CSTO'],
    en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
    vi: ['Tổ chức hiệp ước an ninh tập thể'],
  }),
  organization('Commonwealth of Independent States', {
    any: ['CIS'],
    en: ['Commonwealth of Independent States'],
    vi: ['Cộng đồng các quốc gia độc lập', 'SNG'],
  }),
  organization('Eurasian Economic Union', {
    any: ['EAEU', 'EEU'],
    en: ['Eurasian Economic Union'],
    vi: ['Liên minh kinh tế Á - Âu', 'Liên minh kinh tế Á Âu'],
  }),
  organization('Commonwealth of Nations', {
    en: ['Commonwealth of Nations', 'Commonwealth Secretariat'],
    vi: ['Khối thịnh vượng chung', 'Khối thịnh vượng chung Anh'],
  }),
  organization('Organisation internationale de la Francophonie', {
    any: ['OIF', 'Organisation internationale de la Francophonie'],
    en: ['Francophonie'],
    vi: ['Tổ chức quốc tế Pháp ngữ', 'Cộng đồng Pháp ngữ'],
  }),
  organization('Non-Aligned Movement', { any: ['NAM'], en: ['Non-Aligned Movement'], vi: ['Phong trào không liên kết'] }),
  organization('Organization of American States', {
    any: ['OAS'],
    en: ['Organization of American States'],
    vi: ['Tổ chức các nước châu Mỹ', 'Tổ chức các quốc gia châu Mỹ'],
  }),
  organization('CELAC', {
    any: ['CELAC'],
    en: ['Community of Latin American and Caribbean States'],
    vi: ['Cộng đồng các quốc gia Mỹ Latinh và Caribe', 'Cộng đồng các nước Mỹ Latinh và Caribe'],
  }),
  organization('Mercosur', { any: ['Mercosur'], vi: ['Khối thị trường chung Nam Mỹ', 'Thị trường chung Nam Mỹ'] }),
  organization('Andean Community', { en: ['Andean Community'], vi: ['Cộng đồng Andes', 'Cộng đồng Andean'] }),
  organization('Pacific Alliance', { en: ['Pacific Alliance'], vi: ['Liên minh Thái Bình Dương'] }),
  organization('UNASUR', { any: ['UNASUR'], en: ['Union of South American Nations'], vi: ['Liên minh các quốc gia Nam Mỹ'] }),
  organization('CARICOM', { any: ['CARICOM'], en: ['Caribbean Community'], vi: ['Cộng đồng Caribe', 'Cộng đồng Caribbean'] }),
  organization('Pacific Islands Forum', {
    any: ['PIF'],
    en: ['Pacific Islands Forum', 'Pacific Island Forum'],
    vi: ['Diễn đàn các đảo Thái Bình Dương', 'Diễn đàn quần đảo Thái Bình Dương', 'Diễn đàn các quốc đảo Thái Bình Dương'],
  }),
  organization('Forum Fisheries Agency', { any: ['FFA'], en: ['Pacific Islands Forum Fisheries Agency', 'Forum Fisheries Agency'] }),
  organization('Pacific Community', {
    en: ['Pacific Community', 'Secretariat of the Pacific Community'],
    vi: ['Cộng đồng Thái Bình Dương'],
  }),
  organization('Western and Central Pacific Fisheries Commission', {
    any: ['WCPFC'],
    en: ['Western and Central Pacific Fisheries Commission'],
    vi: ['Ủy ban nghề cá Trung và Tây Thái Bình Dương'],
  }),
  organization('North-East Atlantic Fisheries Commission', { any: ['NEAFC'], en: ['North-East Atlantic Fisheries Commission'] }),
  organization('Northwest Atlantic Fisheries Organization', { any: ['NAFO'], en: ['Northwest Atlantic Fisheries Organization'] }),
  organization('Indian Ocean Tuna Commission', { any: ['IOTC'], en: ['Indian Ocean Tuna Commission'] }),
  organization('International Commission for the Conservation of Atlantic Tunas', {
    any: ['ICCAT'],
    en: ['International Commission for the Conservation of Atlantic Tunas'],
  }),
  organization('International Whaling Commission', { any: ['IWC'], en: ['International Whaling Commission'] }),
  organization('APEC', {
    any: ['APEC'],
    en: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    vi: ['Diễn đàn hợp tác kinh tế châu Á - Thái Bình Dương'],
  }),
  organization('SAARC', {
    any: ['SAARC'],
    en: ['South Asian Association for Regional Cooperation'],
    vi: ['Hiệp hội hợp tác khu vực Nam Á'],
  }),
  organization('BIMSTEC', { any: ['BIMSTEC'], en: ['Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation'] }),
  organization('Indian Ocean Rim Association', {
    any: ['IORA'],
    en: ['Indian Ocean Rim Association'],
    vi: ['Hiệp hội vành đai Ấn Độ Dương'],
  }),
  organization('Mekong River Commission', {
    any: ['MRC'],
    en: ['Mekong River Commission'],
    vi: [
      'Ủy hội sông Mekong quốc tế',
      'Ủy hội sông Mê Công quốc tế',
      'Ủy hội sông Mê Kông quốc tế',
      'Ủy hội sông Mê Công',
      'Ủy hội sông Mekong',
      'Ủy ban sông Mekong',
      'Ủy hội Mê Công quốc tế',
    ],
  }),
  organization('Organization of Turkic States', {
    en: ['Organization of Turkic States', 'Organisation of Turkic States'],
    vi: ['Tổ chức các quốc gia Turk', 'Tổ chức các quốc gia Thổ'],
  }),
  organization('Arctic Council', { en: ['Arctic Council'], vi: ['Hội đồng Bắc Cực'] }),
  organization('Nordic Council', { en: ['Nordic Council'], vi: ['Hội đồng Bắc Âu'] }),
];
