import type { OrganizationRow } from './row.ts';

type Names = OrganizationRow['names'];
const row = (canonical: string, names: Names, rest: Pick<OrganizationRow, 'of' | 'ambiguous'> = {}): OrganizationRow => ({
  canonical,
  type: 'organization',
  names,
  ...rest,
});

/** The United Nations, its organs, agencies and courts. */
const unitedNations: readonly OrganizationRow[] = [
  row('United Nations', {
    any: ['UN', 'U.N.'],
    en: ['United Nations', 'United Nations Organization'],
    vi: ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ'],
  }),
  row('United Nations Security Council', {
    any: ['UNSC'],
    en: ['United Nations Security Council', 'UN Security Council', 'U.N. Security Council', 'Security Council'],
    vi: ['Hội đồng Bảo an Liên hợp quốc', 'Hội đồng Bảo an Liên hiệp quốc', 'Hội đồng Bảo an LHQ', 'Hội đồng Bảo an', 'HĐBA LHQ', 'HĐBA'],
  }),
  row('United Nations General Assembly', {
    any: ['UNGA'],
    en: ['United Nations General Assembly', 'UN General Assembly', 'U.N. General Assembly'],
    vi: ['Đại hội đồng Liên hợp quốc', 'Đại hội đồng Liên hiệp quốc', 'Đại hội đồng LHQ', 'ĐHĐ LHQ'],
  }),
  row('United Nations Human Rights Council', {
    any: ['UNHRC'],
    en: ['United Nations Human Rights Council', 'UN Human Rights Council', 'U.N. Human Rights Council', 'Human Rights Council'],
    vi: ['Hội đồng Nhân quyền Liên hợp quốc', 'Hội đồng Nhân quyền LHQ', 'Hội đồng Nhân quyền'],
  }),
  row('United Nations Economic and Social Council', {
    any: ['ECOSOC'],
    en: ['United Nations Economic and Social Council', 'UN Economic and Social Council'],
    vi: ['Hội đồng Kinh tế và Xã hội Liên hợp quốc', 'Hội đồng Kinh tế - Xã hội Liên hợp quốc'],
  }),
  row('United Nations Economic and Social Commission for Asia and the Pacific', {
    any: ['UNESCAP', 'ESCAP'],
    en: ['United Nations Economic and Social Commission for Asia and the Pacific'],
    vi: ['Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương'],
  }),
  row('United Nations High Commissioner for Refugees', {
    any: ['UNHCR'],
    en: [
      'United Nations High Commissioner for Refugees',
      'UN High Commissioner for Refugees',
      'UN refugee agency',
      'U.N. refugee agency',
      'United Nations refugee agency',
      'UN Refugee Agency',
    ],
    vi: [
      'Cao ủy Liên hợp quốc về người tị nạn',
      'Cao ủy Liên hợp quốc về người tỵ nạn',
      'Cao ủy LHQ về người tị nạn',
      'Cơ quan tị nạn Liên hợp quốc',
      'Cao ủy Liên Hiệp Quốc về người tị nạn',
    ],
  }),
  row('Office of the United Nations High Commissioner for Human Rights', {
    any: ['OHCHR'],
    en: [
      'Office of the United Nations High Commissioner for Human Rights',
      'UN Human Rights Office',
      'U.N. human rights office',
      'UN human rights office',
      'Office of the High Commissioner for Human Rights',
    ],
    vi: [
      'Văn phòng Cao ủy Nhân quyền Liên hợp quốc',
      'Cao ủy Liên hợp quốc về nhân quyền',
      'Cao ủy Nhân quyền LHQ',
      'Cao ủy Nhân quyền Liên hợp quốc',
    ],
  }),
  row('United Nations Development Programme', {
    any: ['UNDP'],
    en: ['United Nations Development Programme', 'UN Development Programme', 'United Nations Development Program'],
    vi: ['Chương trình Phát triển Liên hợp quốc', 'Chương trình Phát triển LHQ', 'Chương trình Phát triển của Liên hợp quốc'],
  }),
  row('United Nations Environment Programme', {
    any: ['UNEP'],
    en: ['United Nations Environment Programme', 'UN Environment Programme', 'UN Environment'],
    vi: ['Chương trình Môi trường Liên hợp quốc', 'Chương trình Môi trường LHQ', 'Chương trình Môi trường của Liên hợp quốc'],
  }),
  row('United Nations Population Fund', {
    any: ['UNFPA'],
    en: ['United Nations Population Fund', 'UN Population Fund'],
    vi: ['Quỹ Dân số Liên hợp quốc', 'Quỹ Dân số LHQ'],
  }),
  row('UN Women', { any: ['UN Women'], vi: ['Cơ quan Liên hợp quốc về bình đẳng giới'] }),
  row('UN-Habitat', { any: ['UN-Habitat', 'UN Habitat'], en: ['United Nations Human Settlements Programme'] }),
  row('UNAIDS', { any: ['UNAIDS'], en: ['Joint United Nations Programme on HIV/AIDS'] }),
  row('United Nations Office on Drugs and Crime', {
    any: ['UNODC'],
    en: ['United Nations Office on Drugs and Crime', 'UN Office on Drugs and Crime', 'U.N. Office on Drugs and Crime'],
    vi: [
      'Cơ quan phòng chống ma túy và tội phạm Liên hợp quốc',
      'Văn phòng Liên hợp quốc về ma túy và tội phạm',
      'Cơ quan Phòng chống Ma túy và Tội phạm của Liên hợp quốc',
    ],
  }),
  row('United Nations Office for the Coordination of Humanitarian Affairs', {
    any: ['OCHA', 'UNOCHA'],
    en: [
      'United Nations Office for the Coordination of Humanitarian Affairs',
      'UN Office for the Coordination of Humanitarian Affairs',
      'Office for the Coordination of Humanitarian Affairs',
    ],
    vi: [
      'Văn phòng Điều phối các vấn đề nhân đạo Liên hợp quốc',
      'Văn phòng Điều phối các vấn đề nhân đạo của Liên hợp quốc',
      'Văn phòng Điều phối Nhân đạo Liên hợp quốc',
    ],
  }),
  row('UNRWA', {
    any: ['UNRWA'],
    en: [
      'United Nations Relief and Works Agency',
      'UN Relief and Works Agency',
      'UN agency for Palestinian refugees',
      'U.N. agency for Palestinian refugees',
    ],
    vi: [
      'Cơ quan Cứu trợ và Việc làm của Liên hợp quốc',
      'Cơ quan Cứu trợ và việc làm cho người tị nạn Palestine của Liên hợp quốc',
      'Cơ quan cứu trợ người tị nạn Palestine của Liên hợp quốc',
    ],
  }),
  row('UNICEF', {
    any: ['UNICEF'],
    en: ["United Nations Children's Fund", "UN Children's Fund", "UN children's agency", "U.N. children's agency"],
    vi: ['Quỹ Nhi đồng Liên hợp quốc', 'Quỹ Nhi đồng LHQ', 'Quỹ Nhi đồng Liên hiệp quốc'],
  }),
  row('UNESCO', {
    any: ['UNESCO'],
    en: ['United Nations Educational, Scientific and Cultural Organization', 'UN cultural agency'],
    vi: [
      'Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc',
      'Tổ chức Giáo dục, Khoa học và Văn hóa của Liên hợp quốc',
      'Tổ chức Giáo dục, Khoa học và Văn hóa LHQ',
    ],
  }),
  row(
    'World Health Organization',
    {
      any: ['WHO'],
      en: ['World Health Organization', 'World Health Organisation', 'UN health agency', 'U.N. health agency'],
      vi: ['Tổ chức Y tế Thế giới', 'Tổ chức Y tế Thế giới của Liên hợp quốc'],
    },
    { ambiguous: { any: { WHO: 'the pronoun in a line of capitals' } } },
  ),
  row('World Health Assembly', { any: ['WHA'], en: ['World Health Assembly'], vi: ['Đại hội đồng Y tế Thế giới'] }),
  row('Pan American Health Organization', { any: ['PAHO'], en: ['Pan American Health Organization'], vi: ['Tổ chức Y tế Liên Mỹ'] }),
  row('International Labour Organization', {
    any: ['ILO'],
    en: ['International Labour Organization', 'International Labor Organization', 'International Labour Organisation'],
    vi: ['Tổ chức Lao động Quốc tế'],
  }),
  row('Food and Agriculture Organization', {
    any: ['FAO'],
    en: [
      'Food and Agriculture Organization of the United Nations',
      'Food and Agriculture Organization',
      'UN Food and Agriculture Organization',
      'U.N. Food and Agriculture Organization',
    ],
    vi: [
      'Tổ chức Lương thực và Nông nghiệp Liên hợp quốc',
      'Tổ chức Nông lương Liên hợp quốc',
      'Tổ chức Nông Lương LHQ',
      'Tổ chức Lương thực và Nông nghiệp của Liên hợp quốc',
      'Tổ chức Lương Nông Liên hợp quốc',
      'Tổ chức Nông lương của Liên hợp quốc',
      'Tổ chức Lương thực và Nông nghiệp',
    ],
  }),
  row('World Food Programme', {
    any: ['WFP'],
    en: ['World Food Programme', 'World Food Program', 'UN World Food Programme', 'U.N. World Food Program'],
    vi: ['Chương trình Lương thực Thế giới', 'Chương trình Lương thực Thế giới của Liên hợp quốc'],
  }),
  row('International Fund for Agricultural Development', {
    any: ['IFAD'],
    en: ['International Fund for Agricultural Development'],
    vi: ['Quỹ Phát triển Nông nghiệp Quốc tế', 'Quỹ Quốc tế về Phát triển Nông nghiệp'],
  }),
  row('International Organization for Migration', {
    any: ['IOM'],
    en: ['International Organization for Migration', 'UN migration agency', 'U.N. migration agency'],
    vi: ['Tổ chức Di cư Quốc tế'],
  }),
  row('International Atomic Energy Agency', {
    any: ['IAEA'],
    en: ['International Atomic Energy Agency', 'UN nuclear watchdog', 'U.N. nuclear watchdog', 'UN atomic watchdog'],
    vi: ['Cơ quan Năng lượng Nguyên tử Quốc tế', 'Cơ quan Năng lượng nguyên tử quốc tế'],
  }),
  row('International Maritime Organization', {
    any: ['IMO'],
    en: ['International Maritime Organization'],
    vi: ['Tổ chức Hàng hải Quốc tế'],
  }),
  row('International Civil Aviation Organization', {
    any: ['ICAO'],
    en: ['International Civil Aviation Organization'],
    vi: ['Tổ chức Hàng không Dân dụng Quốc tế'],
  }),
  row('International Telecommunication Union', {
    any: ['ITU'],
    en: ['International Telecommunication Union'],
    vi: ['Liên minh Viễn thông Quốc tế'],
  }),
  row('World Meteorological Organization', { any: ['WMO'], en: ['World Meteorological Organization'], vi: ['Tổ chức Khí tượng Thế giới'] }),
  row('World Intellectual Property Organization', {
    any: ['WIPO'],
    en: ['World Intellectual Property Organization'],
    vi: ['Tổ chức Sở hữu Trí tuệ Thế giới'],
  }),
  row('UN Tourism', {
    any: ['UNWTO', 'UN Tourism'],
    en: ['World Tourism Organization', 'UN World Tourism Organization'],
    vi: ['Tổ chức Du lịch Thế giới'],
  }),
  row('Universal Postal Union', { any: ['UPU'], en: ['Universal Postal Union'], vi: ['Liên minh Bưu chính Thế giới'] }),
  row('UNCTAD', {
    any: ['UNCTAD'],
    en: ['United Nations Conference on Trade and Development', 'UN Trade and Development'],
    vi: ['Hội nghị Liên hợp quốc về Thương mại và Phát triển', 'Cơ quan Thương mại và Phát triển Liên hợp quốc'],
  }),
  row('UNIDO', {
    any: ['UNIDO'],
    en: ['United Nations Industrial Development Organization'],
    vi: ['Tổ chức Phát triển Công nghiệp Liên hợp quốc'],
  }),
  row('UNIFIL', {
    any: ['UNIFIL'],
    en: ['United Nations Interim Force in Lebanon', 'UN Interim Force in Lebanon'],
    vi: ['Lực lượng gìn giữ hòa bình Liên hợp quốc tại Liban', 'Lực lượng lâm thời của Liên hợp quốc tại Liban'],
  }),
  row('Intergovernmental Panel on Climate Change', {
    any: ['IPCC'],
    en: ['Intergovernmental Panel on Climate Change'],
    vi: ['Ủy ban Liên chính phủ về Biến đổi khí hậu'],
  }),
  row('International Court of Justice', {
    any: ['ICJ'],
    en: ['International Court of Justice', 'World Court', "UN's top court", "U.N.'s top court"],
    vi: ['Tòa án Công lý Quốc tế', 'Tòa Công lý Quốc tế', 'Tòa án Quốc tế La Hay'],
  }),
  row(
    'International Criminal Court',
    { any: ['ICC'], en: ['International Criminal Court'], vi: ['Tòa án Hình sự Quốc tế', 'Tòa Hình sự Quốc tế'] },
    { ambiguous: { any: { ICC: 'also the cricket council and the chamber of commerce' } } },
  ),
  row('International Tribunal for the Law of the Sea', {
    any: ['ITLOS'],
    en: ['International Tribunal for the Law of the Sea'],
    vi: ['Tòa án Quốc tế về Luật Biển', 'Tòa án Luật Biển Quốc tế'],
  }),
  row('Permanent Court of Arbitration', {
    any: ['PCA'],
    en: ['Permanent Court of Arbitration'],
    vi: ['Tòa Trọng tài Thường trực', 'Tòa án Trọng tài Thường trực'],
  }),
  row('International Seabed Authority', {
    any: ['ISA'],
    en: ['International Seabed Authority'],
    vi: ['Cơ quan Quyền lực đáy đại dương', 'Cơ quan Đáy biển Quốc tế'],
  }),
  row('Organisation for the Prohibition of Chemical Weapons', {
    any: ['OPCW'],
    en: ['Organisation for the Prohibition of Chemical Weapons', 'Organization for the Prohibition of Chemical Weapons'],
    vi: ['Tổ chức Cấm vũ khí hóa học'],
  }),
  row('CTBTO', {
    any: ['CTBTO'],
    en: ['Comprehensive Nuclear-Test-Ban Treaty Organization'],
    vi: ['Tổ chức Hiệp ước Cấm thử hạt nhân toàn diện'],
  }),
];

/** Alliances, unions of states and their organs. */
const alliances: readonly OrganizationRow[] = [
  row('NATO', {
    any: ['NATO', 'OTAN'],
    en: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance', 'Atlantic Alliance'],
    vi: [
      'Tổ chức Hiệp ước Bắc Đại Tây Dương',
      'Liên minh Bắc Đại Tây Dương',
      'Khối Hiệp ước Bắc Đại Tây Dương',
      'Khối quân sự Bắc Đại Tây Dương',
      'Minh ước Bắc Đại Tây Dương',
    ],
  }),
  row('European Union', {
    any: ['EU', 'E.U.'],
    en: ['European Union'],
    vi: ['Liên minh châu Âu', 'Liên hiệp châu Âu', 'Liên minh Âu châu', 'Liên hiệp Âu châu', 'LMCA'],
  }),
  row('European Commission', {
    any: [],
    en: ['European Commission', 'EU Commission'],
    vi: ['Ủy ban châu Âu', 'Ủy ban Liên minh châu Âu', 'Ủy hội châu Âu'],
  }),
  row('European Parliament', {
    en: ['European Parliament', 'EU Parliament'],
    vi: ['Nghị viện châu Âu', 'Nghị viện Liên minh châu Âu', 'Quốc hội châu Âu'],
  }),
  row('European Council', { en: ['European Council'], vi: ['Hội đồng châu Âu'] }),
  row('Council of the European Union', {
    en: ['Council of the European Union', 'Council of the EU', 'EU Council'],
    vi: ['Hội đồng Liên minh châu Âu', 'Hội đồng EU'],
  }),
  row('Council of Europe', { en: ['Council of Europe'], vi: ['Ủy hội châu Âu về nhân quyền'] }),
  row('European Central Bank', { any: ['ECB'], en: ['European Central Bank'], vi: ['Ngân hàng Trung ương châu Âu'] }),
  row('European Investment Bank', { any: ['EIB'], en: ['European Investment Bank'], vi: ['Ngân hàng Đầu tư châu Âu'] }),
  row('European Court of Justice', {
    any: ['ECJ', 'CJEU'],
    en: ['European Court of Justice', 'Court of Justice of the European Union', 'EU Court of Justice'],
    vi: ['Tòa án Công lý châu Âu', 'Tòa án Công lý Liên minh châu Âu', 'Tòa Công lý châu Âu'],
  }),
  row('European Court of Human Rights', {
    any: ['ECHR', 'ECtHR'],
    en: ['European Court of Human Rights'],
    vi: ['Tòa án Nhân quyền châu Âu'],
  }),
  row('Europol', { any: ['Europol'] }),
  row('Frontex', { any: ['Frontex'] }),
  row('European Medicines Agency', {
    any: ['EMA'],
    en: ['European Medicines Agency'],
    vi: ['Cơ quan Dược phẩm châu Âu', 'Cơ quan Quản lý Dược phẩm châu Âu'],
  }),
  row('European Space Agency', {
    any: ['ESA'],
    en: ['European Space Agency'],
    vi: ['Cơ quan Vũ trụ châu Âu', 'Cơ quan Không gian châu Âu'],
  }),
  row('European Free Trade Association', {
    any: ['EFTA'],
    en: ['European Free Trade Association'],
    vi: ['Hiệp hội Thương mại Tự do châu Âu', 'Khối Thương mại tự do châu Âu'],
  }),
  row('Organization for Security and Co-operation in Europe', {
    any: ['OSCE'],
    en: [
      'Organization for Security and Co-operation in Europe',
      'Organization for Security and Cooperation in Europe',
      'Organisation for Security and Co-operation in Europe',
      'Organisation for Security and Cooperation in Europe',
    ],
    vi: ['Tổ chức An ninh và Hợp tác châu Âu'],
  }),
  row('ASEAN', {
    any: ['ASEAN'],
    en: ['Association of Southeast Asian Nations', 'Association of South East Asian Nations', 'Association of South-East Asian Nations'],
    vi: ['Hiệp hội các quốc gia Đông Nam Á', 'Hiệp hội các nước Đông Nam Á', 'Cộng đồng ASEAN'],
  }),
  row('ASEAN Secretariat', { en: ['ASEAN Secretariat'], vi: ['Ban Thư ký ASEAN'] }),
  row('ASEAN Inter-Parliamentary Assembly', {
    any: ['AIPA'],
    en: ['ASEAN Inter-Parliamentary Assembly'],
    vi: [
      'Hội đồng Liên nghị viện ASEAN',
      'Đại hội đồng Liên nghị viện ASEAN',
      'Đại hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á',
    ],
  }),
  row('Inter-Parliamentary Union', { any: ['IPU'], en: ['Inter-Parliamentary Union'], vi: ['Liên minh Nghị viện Thế giới'] }),
  row('African Union', { any: ['AU'], en: ['African Union'], vi: ['Liên minh châu Phi', 'Liên hiệp châu Phi'] }),
  row('African Development Bank', { any: ['AfDB'], en: ['African Development Bank'], vi: ['Ngân hàng Phát triển châu Phi'] }),
  row('Africa Centres for Disease Control and Prevention', {
    any: ['Africa CDC'],
    en: ['Africa Centres for Disease Control and Prevention', 'Africa Centers for Disease Control and Prevention'],
    vi: ['CDC châu Phi', 'Trung tâm Kiểm soát và Phòng ngừa dịch bệnh châu Phi', 'Trung tâm Kiểm soát và Phòng ngừa Dịch bệnh châu Phi'],
  }),
  row('ECOWAS', {
    any: ['ECOWAS', 'CEDEAO'],
    en: ['Economic Community of West African States'],
    vi: ['Cộng đồng Kinh tế các quốc gia Tây Phi', 'Cộng đồng kinh tế các nước Tây Phi', 'Cộng đồng Kinh tế Tây Phi'],
  }),
  row('East African Community', { any: ['EAC'], en: ['East African Community'], vi: ['Cộng đồng Đông Phi'] }),
  row('Southern African Development Community', {
    any: ['SADC'],
    en: ['Southern African Development Community'],
    vi: ['Cộng đồng Phát triển Nam châu Phi', 'Cộng đồng Phát triển miền Nam châu Phi'],
  }),
  row('IGAD', { any: ['IGAD'], en: ['Intergovernmental Authority on Development'], vi: ['Cơ quan Liên chính phủ về Phát triển'] }),
  row('COMESA', { any: ['COMESA'], en: ['Common Market for Eastern and Southern Africa'] }),
  row('Alliance of Sahel States', { any: [], en: ['Alliance of Sahel States', 'Sahel Alliance'], vi: ['Liên minh các quốc gia Sahel'] }),
  row('Arab League', {
    en: ['Arab League', 'League of Arab States'],
    vi: ['Liên đoàn Arab', 'Liên đoàn Ả Rập', 'Liên đoàn Ả-rập', 'Liên đoàn các nước Ả Rập', 'Liên đoàn A-rập', 'AL'],
  }),
  row('Gulf Cooperation Council', {
    any: ['GCC'],
    en: ['Gulf Cooperation Council', 'Gulf Co-operation Council'],
    vi: ['Hội đồng Hợp tác Vùng Vịnh', 'Hội đồng Hợp tác các nước Vùng Vịnh', 'Hội đồng Hợp tác các quốc gia Arab vùng Vịnh'],
  }),
  row('Organisation of Islamic Cooperation', {
    any: ['OIC'],
    en: ['Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation', 'Organisation of the Islamic Conference'],
    vi: ['Tổ chức Hợp tác Hồi giáo'],
  }),
  row('Shanghai Cooperation Organisation', {
    any: ['SCO'],
    en: ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
    vi: ['Tổ chức Hợp tác Thượng Hải'],
  }),
  row('Collective Security Treaty Organization', {
    any: ['CSTO'],
    en: ['Collective Security Treaty Organization', 'Collective Security Treaty Organisation'],
    vi: ['Tổ chức Hiệp ước An ninh tập thể'],
  }),
  row('Commonwealth of Independent States', {
    any: ['CIS'],
    en: ['Commonwealth of Independent States'],
    vi: ['Cộng đồng các quốc gia độc lập', 'SNG'],
  }),
  row('Eurasian Economic Union', {
    any: ['EAEU', 'EEU'],
    en: ['Eurasian Economic Union'],
    vi: ['Liên minh Kinh tế Á - Âu', 'Liên minh Kinh tế Á-Âu', 'Liên minh Kinh tế Á Âu'],
  }),
  row('Commonwealth of Nations', {
    en: ['Commonwealth of Nations', 'Commonwealth Secretariat'],
    vi: ['Khối thịnh vượng chung', 'Khối Thịnh vượng chung Anh'],
  }),
  row('Organisation internationale de la Francophonie', {
    any: ['OIF', 'Organisation internationale de la Francophonie'],
    en: ['Francophonie'],
    vi: ['Tổ chức Quốc tế Pháp ngữ', 'Cộng đồng Pháp ngữ'],
  }),
  row('Non-Aligned Movement', { any: ['NAM'], en: ['Non-Aligned Movement'], vi: ['Phong trào Không liên kết'] }),
  row('Organization of American States', {
    any: ['OAS'],
    en: ['Organization of American States'],
    vi: ['Tổ chức các nước châu Mỹ', 'Tổ chức các quốc gia châu Mỹ'],
  }),
  row('CELAC', {
    any: ['CELAC'],
    en: ['Community of Latin American and Caribbean States'],
    vi: ['Cộng đồng các quốc gia Mỹ Latinh và Caribe', 'Cộng đồng các nước Mỹ Latinh và Caribe'],
  }),
  row('Mercosur', { any: ['Mercosur', 'MERCOSUR'], vi: ['Khối thị trường chung Nam Mỹ', 'Thị trường chung Nam Mỹ'] }),
  row('Andean Community', { en: ['Andean Community'], vi: ['Cộng đồng Andes', 'Cộng đồng Andean'] }),
  row('Pacific Alliance', { en: ['Pacific Alliance'], vi: ['Liên minh Thái Bình Dương'] }),
  row('UNASUR', { any: ['UNASUR'], en: ['Union of South American Nations'], vi: ['Liên minh các quốc gia Nam Mỹ'] }),
  row('CARICOM', { any: ['CARICOM'], en: ['Caribbean Community'], vi: ['Cộng đồng Caribe', 'Cộng đồng Caribbean'] }),
  row('Pacific Islands Forum', {
    any: ['PIF'],
    en: ['Pacific Islands Forum', 'Pacific Island Forum'],
    vi: ['Diễn đàn các đảo Thái Bình Dương', 'Diễn đàn Quần đảo Thái Bình Dương', 'Diễn đàn các quốc đảo Thái Bình Dương'],
  }),
  row('Forum Fisheries Agency', { any: ['FFA'], en: ['Pacific Islands Forum Fisheries Agency', 'Forum Fisheries Agency'] }),
  row('Pacific Community', {
    any: [],
    en: ['Pacific Community', 'Secretariat of the Pacific Community'],
    vi: ['Cộng đồng Thái Bình Dương'],
  }),
  row('Western and Central Pacific Fisheries Commission', {
    any: ['WCPFC'],
    en: ['Western and Central Pacific Fisheries Commission'],
    vi: ['Ủy ban Nghề cá Trung và Tây Thái Bình Dương'],
  }),
  row('APEC', {
    any: ['APEC'],
    en: ['Asia-Pacific Economic Cooperation', 'Asia Pacific Economic Cooperation'],
    vi: ['Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương', 'Diễn đàn Hợp tác kinh tế châu Á-Thái Bình Dương'],
  }),
  row('SAARC', { any: ['SAARC'], en: ['South Asian Association for Regional Cooperation'], vi: ['Hiệp hội Hợp tác khu vực Nam Á'] }),
  row('BIMSTEC', { any: ['BIMSTEC'], en: ['Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation'] }),
  row('Indian Ocean Rim Association', { any: ['IORA'], en: ['Indian Ocean Rim Association'], vi: ['Hiệp hội Vành đai Ấn Độ Dương'] }),
  row('Mekong River Commission', {
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
  row('Organization of Turkic States', {
    en: ['Organization of Turkic States', 'Organisation of Turkic States'],
    vi: ['Tổ chức các quốc gia Turk', 'Tổ chức các quốc gia Thổ'],
  }),
  row('Arctic Council', { en: ['Arctic Council'], vi: ['Hội đồng Bắc Cực'] }),
  row('Nordic Council', { en: ['Nordic Council'], vi: ['Hội đồng Bắc Âu'] }),
];

/** Trade, money, energy. */
const economy: readonly OrganizationRow[] = [
  row('World Trade Organization', {
    any: ['WTO'],
    en: ['World Trade Organization', 'World Trade Organisation'],
    vi: ['Tổ chức Thương mại Thế giới', 'TCTMTG'],
  }),
  row('International Monetary Fund', { any: ['IMF'], en: ['International Monetary Fund'], vi: ['Quỹ Tiền tệ Quốc tế', 'QTTQT'] }),
  row('World Bank', { any: ['WB', 'World Bank'], en: ['World Bank Group'], vi: ['Ngân hàng Thế giới', 'Nhóm Ngân hàng Thế giới', 'NHTG'] }),
  row('International Finance Corporation', {
    any: ['IFC'],
    en: ['International Finance Corporation'],
    vi: ['Công ty Tài chính Quốc tế', 'Tổ chức Tài chính Quốc tế'],
  }),
  row('Asian Development Bank', {
    any: ['ADB'],
    en: ['Asian Development Bank'],
    vi: ['Ngân hàng Phát triển châu Á', 'Ngân hàng Phát triển Á châu'],
  }),
  row('Asian Infrastructure Investment Bank', {
    any: ['AIIB'],
    en: ['Asian Infrastructure Investment Bank'],
    vi: ['Ngân hàng Đầu tư Cơ sở hạ tầng châu Á', 'Ngân hàng Đầu tư Hạ tầng châu Á'],
  }),
  row('New Development Bank', { en: ['New Development Bank'], vi: ['Ngân hàng Phát triển Mới'] }),
  row('European Bank for Reconstruction and Development', {
    any: ['EBRD'],
    en: ['European Bank for Reconstruction and Development'],
    vi: ['Ngân hàng Tái thiết và Phát triển châu Âu'],
  }),
  row('Inter-American Development Bank', { any: ['IDB'], en: ['Inter-American Development Bank'], vi: ['Ngân hàng Phát triển liên Mỹ'] }),
  row('Bank for International Settlements', {
    any: ['BIS'],
    en: ['Bank for International Settlements'],
    vi: ['Ngân hàng Thanh toán Quốc tế'],
  }),
  row('OECD', {
    any: ['OECD'],
    en: [
      'Organisation for Economic Co-operation and Development',
      'Organization for Economic Cooperation and Development',
      'Organisation for Economic Cooperation and Development',
      'Organization for Economic Co-operation and Development',
    ],
    vi: ['Tổ chức Hợp tác và Phát triển Kinh tế'],
  }),
  row('OPEC', {
    any: ['OPEC'],
    en: ['Organization of the Petroleum Exporting Countries', 'Organisation of the Petroleum Exporting Countries'],
    vi: ['Tổ chức Các nước xuất khẩu dầu mỏ', 'Tổ chức các nước xuất khẩu dầu lửa', 'Tổ chức Các quốc gia xuất khẩu dầu mỏ'],
  }),
  row('International Energy Agency', { any: ['IEA'], en: ['International Energy Agency'], vi: ['Cơ quan Năng lượng Quốc tế'] }),
  row('International Renewable Energy Agency', {
    any: ['IRENA'],
    en: ['International Renewable Energy Agency'],
    vi: ['Cơ quan Năng lượng tái tạo quốc tế'],
  }),
  row('World Economic Forum', { any: ['WEF'], en: ['World Economic Forum'], vi: ['Diễn đàn Kinh tế Thế giới'] }),
  row('International Chamber of Commerce', { en: ['International Chamber of Commerce'], vi: ['Phòng Thương mại Quốc tế'] }),
  row('Financial Action Task Force', { any: ['FATF'], en: ['Financial Action Task Force'], vi: ['Lực lượng đặc nhiệm tài chính'] }),
  row('International Air Transport Association', {
    any: ['IATA'],
    en: ['International Air Transport Association'],
    vi: ['Hiệp hội Vận tải Hàng không Quốc tế'],
  }),
  row('Green Climate Fund', { any: ['GCF'], en: ['Green Climate Fund'], vi: ['Quỹ Khí hậu Xanh'] }),
  row('Global Environment Facility', { any: ['GEF'], en: ['Global Environment Facility'], vi: ['Quỹ Môi trường Toàn cầu'] }),
  row('JICA', { any: ['JICA'], en: ['Japan International Cooperation Agency'], vi: ['Cơ quan Hợp tác Quốc tế Nhật Bản'] }, { of: 'JP' }),
  row('JETRO', { any: ['JETRO'], en: ['Japan External Trade Organization'], vi: ['Tổ chức Xúc tiến Thương mại Nhật Bản'] }, { of: 'JP' }),
  row('KOICA', { any: ['KOICA'], en: ['Korea International Cooperation Agency'], vi: ['Cơ quan Hợp tác Quốc tế Hàn Quốc'] }, { of: 'KR' }),
  row(
    'KOTRA',
    { any: ['KOTRA'], en: ['Korea Trade-Investment Promotion Agency'], vi: ['Cơ quan Xúc tiến Thương mại và Đầu tư Hàn Quốc'] },
    { of: 'KR' },
  ),
  row(
    'USAID',
    {
      any: ['USAID'],
      en: [
        'United States Agency for International Development',
        'US Agency for International Development',
        'U.S. Agency for International Development',
      ],
      vi: ['Cơ quan Phát triển Quốc tế Mỹ', 'Cơ quan Phát triển Quốc tế Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row('GIZ', { any: ['GIZ'], vi: ['Tổ chức Hợp tác Quốc tế Đức', 'Cơ quan Hợp tác Quốc tế Đức'] }, { of: 'DE' }),
  row(
    'Agence française de développement',
    { any: ['AFD', 'Agence française de développement'], en: ['French Development Agency'], vi: ['Cơ quan Phát triển Pháp'] },
    { of: 'FR' },
  ),
];

/** Bodies of single states that the news names without the state. */
const national: readonly OrganizationRow[] = [
  row('White House', { en: ['White House'], vi: ['Nhà Trắng', 'Tòa Bạch Ốc', 'Bạch Ốc'] }, { of: 'US' }),
  row(
    'United States Department of Defense',
    {
      en: ['Pentagon', 'Department of Defense', 'US Department of Defense', 'U.S. Department of Defense', 'Defense Department'],
      vi: ['Lầu Năm Góc', 'Ngũ Giác Đài', 'Bộ Quốc phòng Mỹ', 'Bộ Quốc phòng Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of State',
    {
      en: [
        'State Department',
        'US State Department',
        'U.S. State Department',
        'Department of State',
        'US Department of State',
        'U.S. Department of State',
        'United States Department of State',
      ],
      vi: ['Bộ Ngoại giao Mỹ', 'Bộ Ngoại giao Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of Justice',
    {
      en: [
        'US Department of Justice',
        'U.S. Department of Justice',
        'US Justice Department',
        'U.S. Justice Department',
        'Justice Department',
        'DOJ',
      ],
      vi: ['Bộ Tư pháp Mỹ', 'Bộ Tư pháp Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of the Treasury',
    {
      en: [
        'US Treasury',
        'U.S. Treasury',
        'US Treasury Department',
        'U.S. Treasury Department',
        'Treasury Department',
        'US Department of the Treasury',
        'U.S. Department of the Treasury',
      ],
      vi: ['Bộ Tài chính Mỹ', 'Bộ Tài chính Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of Commerce',
    {
      en: [
        'US Department of Commerce',
        'U.S. Department of Commerce',
        'US Commerce Department',
        'U.S. Commerce Department',
        'Commerce Department',
        'DOC',
      ],
      vi: ['Bộ Thương mại Mỹ', 'Bộ Thương mại Hoa Kỳ', 'DOC'],
    },
    { of: 'US' },
  ),
  row(
    'Office of the United States Trade Representative',
    {
      any: ['USTR'],
      en: [
        'Office of the United States Trade Representative',
        'Office of the U.S. Trade Representative',
        'Office of the US Trade Representative',
      ],
      vi: ['Văn phòng Đại diện Thương mại Mỹ', 'Cơ quan Đại diện Thương mại Mỹ', 'Cơ quan Đại diện Thương mại Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of Health and Human Services',
    {
      any: ['HHS'],
      en: [
        'Department of Health and Human Services',
        'US Department of Health and Human Services',
        'U.S. Department of Health and Human Services',
      ],
      vi: ['Bộ Y tế và Dịch vụ Nhân sinh Mỹ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Department of Homeland Security',
    {
      any: ['DHS'],
      en: [
        'Department of Homeland Security',
        'US Department of Homeland Security',
        'U.S. Department of Homeland Security',
        'Homeland Security Department',
      ],
      vi: ['Bộ An ninh Nội địa Mỹ', 'Bộ An ninh Nội địa'],
    },
    { of: 'US' },
  ),
  row(
    'United States Congress',
    { en: ['US Congress', 'U.S. Congress', 'United States Congress'], vi: ['Quốc hội Mỹ', 'Quốc hội Hoa Kỳ', 'Lưỡng viện Mỹ'] },
    { of: 'US' },
  ),
  row(
    'United States Senate',
    { en: ['US Senate', 'U.S. Senate', 'United States Senate'], vi: ['Thượng viện Mỹ', 'Thượng viện Hoa Kỳ'] },
    { of: 'US' },
  ),
  row(
    'United States House of Representatives',
    {
      en: ['US House of Representatives', 'U.S. House of Representatives', 'US House', 'U.S. House'],
      vi: ['Hạ viện Mỹ', 'Hạ viện Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'Supreme Court of the United States',
    {
      any: ['SCOTUS'],
      en: ['US Supreme Court', 'U.S. Supreme Court', 'Supreme Court of the United States', 'United States Supreme Court'],
      vi: ['Tòa án Tối cao Mỹ', 'Tòa Tối cao Mỹ', 'Tối cao Pháp viện Mỹ', 'Tối cao Pháp viện Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  row(
    'Federal Reserve',
    {
      any: ['FED'],
      en: ['Federal Reserve', 'US Federal Reserve', 'U.S. Federal Reserve', 'Fed'],
      vi: ['Cục Dự trữ Liên bang Mỹ', 'Cục Dự trữ Liên bang', 'Fed', 'Ngân hàng Dự trữ Liên bang Mỹ'],
    },
    { of: 'US', ambiguous: { en: { Fed: 'the verb at the start of a sentence' } } },
  ),
  row(
    'CIA',
    { any: ['CIA'], en: ['Central Intelligence Agency'], vi: ['Cơ quan Tình báo Trung ương Mỹ', 'Cục Tình báo Trung ương Mỹ'] },
    { of: 'US' },
  ),
  row(
    'FBI',
    { any: ['FBI'], en: ['Federal Bureau of Investigation'], vi: ['Cục Điều tra Liên bang Mỹ', 'Cục Điều tra Liên bang'] },
    { of: 'US' },
  ),
  row('National Security Agency', { any: ['NSA'], en: ['National Security Agency'], vi: ['Cơ quan An ninh Quốc gia Mỹ'] }, { of: 'US' }),
  row(
    'NASA',
    {
      any: ['NASA'],
      en: ['National Aeronautics and Space Administration'],
      vi: ['Cơ quan Hàng không và Vũ trụ Mỹ', 'Cơ quan Hàng không Vũ trụ Mỹ', 'Cơ quan Hàng không và Vũ trụ quốc gia Mỹ'],
    },
    { of: 'US' },
  ),
  row(
    'United States Food and Drug Administration',
    {
      any: ['FDA'],
      en: ['Food and Drug Administration', 'US Food and Drug Administration', 'U.S. Food and Drug Administration'],
      vi: [
        'Cục Quản lý Thực phẩm và Dược phẩm Mỹ',
        'Cơ quan Quản lý Thực phẩm và Dược phẩm Mỹ',
        'Cục Quản lý Thực phẩm và Dược phẩm Hoa Kỳ',
        'Cơ quan Quản lý Thực phẩm và Dược phẩm Hoa Kỳ',
      ],
    },
    { of: 'US' },
  ),
  row(
    'Centers for Disease Control and Prevention',
    {
      any: ['CDC'],
      en: [
        'Centers for Disease Control and Prevention',
        'US Centers for Disease Control and Prevention',
        'U.S. Centers for Disease Control and Prevention',
      ],
      vi: ['Trung tâm Kiểm soát và Phòng ngừa dịch bệnh Mỹ', 'CDC Mỹ', 'Trung tâm Phòng ngừa và Kiểm soát dịch bệnh Mỹ'],
    },
    { of: 'US', ambiguous: { vi: { CDC: 'also the centres for disease control of each province' } } },
  ),
  row(
    'United States Securities and Exchange Commission',
    {
      any: ['SEC'],
      en: ['Securities and Exchange Commission', 'US Securities and Exchange Commission', 'U.S. Securities and Exchange Commission'],
      vi: ['Ủy ban Chứng khoán và Giao dịch Mỹ', 'Ủy ban Giao dịch Chứng khoán Mỹ', 'Ủy ban Chứng khoán Mỹ'],
    },
    { of: 'US' },
  ),
  row(
    'Federal Trade Commission',
    {
      any: ['FTC'],
      en: ['Federal Trade Commission', 'US Federal Trade Commission', 'U.S. Federal Trade Commission'],
      vi: ['Ủy ban Thương mại Liên bang Mỹ'],
    },
    { of: 'US' },
  ),
  row('National Labor Relations Board', { any: ['NLRB'], en: ['National Labor Relations Board'] }, { of: 'US' }),
  row(
    'CENTCOM',
    { any: ['CENTCOM'], en: ['US Central Command', 'U.S. Central Command'], vi: ['Bộ Tư lệnh Trung tâm Mỹ', 'Bộ Chỉ huy Trung tâm Mỹ'] },
    { of: 'US' },
  ),
  row(
    'United States Indo-Pacific Command',
    {
      any: ['INDOPACOM'],
      en: ['US Indo-Pacific Command', 'U.S. Indo-Pacific Command', 'United States Indo-Pacific Command'],
      vi: ['Bộ Tư lệnh Ấn Độ Dương - Thái Bình Dương'],
    },
    { of: 'US' },
  ),
  row('Republican Party (United States)', { en: ['Republican Party', 'GOP'], vi: ['đảng Cộng hòa', 'Đảng Cộng hòa'] }, { of: 'US' }),
  row('Democratic Party (United States)', { en: ['Democratic Party'], vi: ['Đảng Dân chủ'] }, { of: 'US' }),
  row('Kremlin', { any: ['Kremlin'], vi: ['Điện Kremlin', 'Điện Crem-li', 'Điện Cẩm Linh'] }, { of: 'RU' }),
  row(
    'State Duma',
    {
      en: ['State Duma', 'Duma', 'Russian Duma'],
      vi: ['Duma Quốc gia', 'Duma Quốc gia Nga', 'Duma', 'Đuma Quốc gia', 'Đuma Quốc gia Nga', 'Hạ viện Nga'],
    },
    { of: 'RU' },
  ),
  row(
    'Federal Security Service',
    { any: ['FSB'], en: ['Federal Security Service'], vi: ['Cơ quan An ninh Liên bang Nga', 'Tổng cục An ninh Liên bang Nga'] },
    { of: 'RU' },
  ),
  row(
    'Downing Street',
    { en: ['Downing Street', '10 Downing Street', 'No 10', 'No. 10', 'Number 10'], vi: ['Phố Downing', 'Số 10 phố Downing'] },
    { of: 'GB' },
  ),
  row(
    'House of Commons',
    { en: ['House of Commons'], vi: ['Hạ viện Anh'] },
    { of: 'GB', ambiguous: { en: { 'House of Commons': 'also of Canada' } } },
  ),
  row('House of Lords', { en: ['House of Lords'], vi: ['Thượng viện Anh'] }, { of: 'GB' }),
  row('Bank of England', { any: ['BoE'], en: ['Bank of England'], vi: ['Ngân hàng Trung ương Anh', 'Ngân hàng Anh quốc'] }, { of: 'GB' }),
  row(
    'National Health Service',
    { any: ['NHS'], en: ['National Health Service', 'NHS England'], vi: ['Dịch vụ Y tế Quốc gia Anh'] },
    { of: 'GB' },
  ),
  row(
    'Competition and Markets Authority',
    { any: ['CMA'], en: ['Competition and Markets Authority'], vi: ['Cơ quan Cạnh tranh và Thị trường Anh'] },
    { of: 'GB' },
  ),
  row('Scotland Yard', { any: ['Scotland Yard'], en: ['Metropolitan Police', 'Met Police'] }, { of: 'GB' }),
  row(
    'Elysee Palace',
    {
      en: ['Elysee Palace', 'Élysée Palace', 'Elysee', 'Élysée', 'Elysée'],
      vi: ['Điện Elysee', 'Điện Élysée', 'Điện Elysée', 'Cung điện Elysee', 'Điện Ê-li-dê'],
    },
    { of: 'FR' },
  ),
  row(
    'National Assembly of France',
    { en: ['French National Assembly', 'National Assembly of France'], vi: ['Quốc hội Pháp', 'Hạ viện Pháp'] },
    { of: 'FR' },
  ),
  row('Bundestag', { any: ['Bundestag'], vi: ['Quốc hội Đức', 'Hạ viện Đức', 'Quốc hội Liên bang Đức'] }, { of: 'DE' }),
  row('Bundesrat', { any: ['Bundesrat'], vi: ['Thượng viện Đức', 'Hội đồng Liên bang Đức'] }, { of: 'DE' }),
  row('Bundeswehr', { any: ['Bundeswehr'] }, { of: 'DE' }),
  row('Bundesbank', { any: ['Bundesbank'], vi: ['Ngân hàng Trung ương Đức'] }, { of: 'DE' }),
  row(
    'Federal Cartel Office of Germany',
    { any: ['Bundeskartellamt'], en: ['Federal Cartel Office', 'German Federal Cartel Office'] },
    { of: 'DE' },
  ),
  row('Sejm', { any: ['Sejm'] }, { of: 'PL' }),
  row('Riksdag', { any: ['Riksdag'] }, { of: 'SE' }),
  row('Storting', { any: ['Storting'] }, { of: 'NO' }),
  row('Folketing', { any: ['Folketing'] }, { of: 'DK' }),
  row('Althing', { any: ['Althing', 'Althingi'] }, { of: 'IS' }),
  row('Dáil Éireann', { any: ['Dáil', 'Dáil Éireann'] }, { of: 'IE' }),
  row(
    'Verkhovna Rada',
    { any: ['Verkhovna Rada'], vi: ['Quốc hội Ukraine', 'Quốc hội Ukraina', 'Rada tối cao Ukraine', 'Nghị viện Ukraine'] },
    { of: 'UA' },
  ),
  row('Knesset', { any: ['Knesset'], vi: ['Quốc hội Israel'] }, { of: 'IL' }),
  row(
    'Israel Defense Forces',
    { any: ['IDF'], en: ['Israel Defense Forces', 'Israel Defence Forces', 'Israeli Defense Forces'], vi: ['Lực lượng Phòng vệ Israel'] },
    { of: 'IL' },
  ),
  row('Mossad', { any: ['Mossad'] }, { of: 'IL' }),
  row('Hamas', { any: ['Hamas'], vi: ['Phong trào Hamas', 'Phong trào Hồi giáo Hamas', 'Ha-mát'] }),
  row('Hezbollah', { any: ['Hezbollah', 'Hizbollah', 'Hizbullah'], vi: ['Phong trào Hezbollah', 'Héc-bô-la'] }),
  row('Fatah', { any: ['Fatah'], vi: ['Phong trào Fatah'] }),
  row('Palestine Liberation Organization', {
    any: ['PLO'],
    en: ['Palestine Liberation Organization', 'Palestine Liberation Organisation'],
    vi: ['Tổ chức Giải phóng Palestine'],
  }),
  row('Houthi movement', {
    any: ['Houthi'],
    en: ['Houthis', 'Ansar Allah'],
    vi: ['Phong trào Houthi', 'Lực lượng Houthi', 'Phiến quân Houthi', 'nhóm Houthi'],
  }),
  row('Taliban', { any: ['Taliban'], vi: ['Phong trào Taliban', 'Ta-li-ban'] }),
  row('Islamic State', {
    any: ['ISIS', 'ISIL'],
    en: ['Islamic State', 'Islamic State group', 'Daesh'],
    vi: ['Nhà nước Hồi giáo', 'Nhà nước Hồi giáo tự xưng', 'tổ chức Nhà nước Hồi giáo', 'IS'],
  }),
  row('Al-Qaeda', { any: ['Al-Qaeda', 'al Qaeda', 'Al Qaeda', 'Al-Qaida'], vi: ['An Kê-đa', 'An-kê-đa'] }),
  row('Boko Haram', { any: ['Boko Haram'] }),
  row('Al-Shabaab', { any: ['Al-Shabaab', 'Al Shabaab', 'Al-Shabab'] }),
  row(
    'Islamic Revolutionary Guard Corps',
    {
      any: ['IRGC'],
      en: [
        'Islamic Revolutionary Guard Corps',
        'Islamic Revolutionary Guards Corps',
        'Revolutionary Guard',
        'Revolutionary Guards',
        "Iran's Revolutionary Guards",
      ],
      vi: [
        'Vệ binh Cách mạng Hồi giáo Iran',
        'Lực lượng Vệ binh Cách mạng Hồi giáo Iran',
        'Vệ binh Cách mạng Iran',
        'Vệ binh Cách mạng Hồi giáo',
      ],
    },
    { of: 'IR' },
  ),
  row(
    'Rapid Support Forces',
    { any: ['RSF'], en: ['Rapid Support Forces'], vi: ['Lực lượng Hỗ trợ nhanh', 'Lực lượng phản ứng nhanh Sudan'] },
    { of: 'SD' },
  ),
  row('FARC', { any: ['FARC'], en: ['Revolutionary Armed Forces of Colombia'], vi: ['Lực lượng vũ trang cách mạng Colombia'] }),
  row('M23', { any: ['M23'] }),
  row('Moro Islamic Liberation Front', { any: ['MILF'], en: ['Moro Islamic Liberation Front'], vi: ['Mặt trận Giải phóng Hồi giáo Moro'] }),
  row(
    'Communist Party of China',
    {
      any: ['CPC', 'CCP'],
      en: ['Communist Party of China', 'Chinese Communist Party'],
      vi: ['Đảng Cộng sản Trung Quốc', 'ĐCS Trung Quốc'],
    },
    { of: 'CN' },
  ),
  row(
    "National People's Congress",
    {
      en: ["National People's Congress"],
      vi: [
        'Quốc hội Trung Quốc',
        'Đại hội Đại biểu Nhân dân Toàn quốc Trung Quốc',
        'Nhân đại toàn quốc Trung Quốc',
        'Đại hội Đại biểu Nhân dân toàn quốc',
      ],
    },
    { of: 'CN' },
  ),
  row(
    "People's Liberation Army",
    {
      any: ['PLA'],
      en: ["People's Liberation Army"],
      vi: [
        'Quân Giải phóng Nhân dân Trung Quốc',
        'Quân đội Giải phóng Nhân dân Trung Quốc',
        'Giải phóng quân Trung Quốc',
        'Giải phóng quân Nhân dân Trung Quốc',
      ],
    },
    { of: 'CN' },
  ),
  row(
    "People's Bank of China",
    { any: ['PBOC', 'PBoC'], en: ["People's Bank of China"], vi: ['Ngân hàng Nhân dân Trung Quốc', 'Ngân hàng Trung ương Trung Quốc'] },
    { of: 'CN' },
  ),
  row(
    'General Administration of Customs of China',
    { any: ['GACC'], en: ['General Administration of Customs of China'], vi: ['Tổng cục Hải quan Trung Quốc'] },
    { of: 'CN' },
  ),
  row('Kuomintang', { any: ['KMT', 'Kuomintang'], vi: ['Quốc Dân đảng', 'Quốc Dân Đảng'] }, { of: 'TW' }),
  row('National Diet', { en: ['National Diet', 'Japanese Diet', 'Diet of Japan'], vi: ['Quốc hội Nhật Bản'] }, { of: 'JP' }),
  row(
    'Japan Self-Defense Forces',
    {
      any: ['JSDF'],
      en: ['Japan Self-Defense Forces', 'Japanese Self-Defense Forces', 'Self-Defense Forces', 'Self-Defence Forces'],
      vi: ['Lực lượng Phòng vệ Nhật Bản', 'Lực lượng Tự vệ Nhật Bản'],
    },
    { of: 'JP' },
  ),
  row('Bank of Japan', { any: ['BoJ'], en: ['Bank of Japan'], vi: ['Ngân hàng Trung ương Nhật Bản', 'Ngân hàng Nhật Bản'] }, { of: 'JP' }),
  row('Blue House', { en: ['Blue House', 'Cheong Wa Dae'], vi: ['Nhà Xanh'] }, { of: 'KR' }),
  row('Lok Sabha', { any: ['Lok Sabha'], vi: ['Hạ viện Ấn Độ'] }, { of: 'IN' }),
  row('Rajya Sabha', { any: ['Rajya Sabha'], vi: ['Thượng viện Ấn Độ'] }, { of: 'IN' }),
  row('Tatmadaw', { any: ['Tatmadaw'] }, { of: 'MM' }),
  row('Roscosmos', { any: ['Roscosmos'], vi: ['Cơ quan Vũ trụ Nga', 'Cơ quan Vũ trụ Liên bang Nga'] }, { of: 'RU' }),
  row('Rosatom', { any: ['Rosatom'], vi: ['Tập đoàn Năng lượng nguyên tử quốc gia Nga'] }, { of: 'RU' }),
  row('Gazprom', { any: ['Gazprom'] }, { of: 'RU' }),
];

/** Relief, rights, health and trade unions. */
const civil: readonly OrganizationRow[] = [
  row('International Committee of the Red Cross', {
    any: ['ICRC'],
    en: ['International Committee of the Red Cross', 'International Red Cross'],
    vi: ['Ủy ban Chữ thập đỏ Quốc tế', 'Ủy ban quốc tế Chữ thập đỏ', 'Ủy ban Hồng thập tự Quốc tế'],
  }),
  row('International Federation of Red Cross and Red Crescent Societies', {
    any: ['IFRC'],
    en: ['International Federation of Red Cross and Red Crescent Societies', 'International Federation of Red Cross'],
    vi: ['Hiệp hội Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế', 'Liên đoàn Chữ thập đỏ và Trăng lưỡi liềm đỏ quốc tế'],
  }),
  row('Red Cross', { en: ['Red Cross'], vi: ['Hội Chữ thập đỏ', 'Chữ thập đỏ'] }),
  row('Red Crescent', { en: ['Red Crescent'], vi: ['Hội Trăng lưỡi liềm đỏ', 'Trăng lưỡi liềm đỏ'] }),
  row('Médecins Sans Frontières', {
    any: ['MSF', 'Médecins Sans Frontières', 'Medecins Sans Frontieres'],
    en: ['Doctors Without Borders'],
    vi: ['Bác sĩ không biên giới', 'Tổ chức Bác sĩ không biên giới', 'Thầy thuốc không biên giới'],
  }),
  row('Oxfam', { any: ['Oxfam'], en: ['Oxfam International'] }),
  row('Save the Children', { any: ['Save the Children'], vi: ['Tổ chức Cứu trợ trẻ em', 'Tổ chức Cứu trợ Trẻ em quốc tế'] }),
  row('World Vision', { any: ['World Vision'], vi: ['Tầm nhìn Thế giới'] }),
  row('CARE International', { any: ['CARE International'] }),
  row(
    'Amnesty International',
    { any: ['Amnesty International'], en: ['Amnesty'], vi: ['Tổ chức Ân xá Quốc tế', 'Ân xá Quốc tế'] },
    { ambiguous: { en: { Amnesty: 'the common word at the start of a sentence' } } },
  ),
  row('Human Rights Watch', { any: ['HRW', 'Human Rights Watch'], vi: ['Tổ chức Theo dõi Nhân quyền', 'Theo dõi Nhân quyền'] }),
  row('Reporters Without Borders', {
    en: ['Reporters Without Borders', 'Reporters Sans Frontières'],
    vi: ['Phóng viên Không biên giới', 'Tổ chức Phóng viên Không biên giới'],
  }),
  row('Transparency International', { any: ['Transparency International'], vi: ['Tổ chức Minh bạch Quốc tế', 'Minh bạch Quốc tế'] }),
  row('Greenpeace', { any: ['Greenpeace'], vi: ['Tổ chức Hòa bình Xanh', 'Hòa bình Xanh'] }),
  row('WWF', {
    any: ['WWF'],
    en: ['World Wide Fund for Nature', 'World Wildlife Fund'],
    vi: ['Quỹ Quốc tế Bảo vệ Thiên nhiên', 'Quỹ Bảo vệ Thiên nhiên Thế giới', 'Quỹ Quốc tế về Bảo tồn Thiên nhiên'],
  }),
  row('IUCN', {
    any: ['IUCN'],
    en: ['International Union for Conservation of Nature'],
    vi: ['Liên minh Bảo tồn Thiên nhiên Quốc tế', 'Tổ chức Bảo tồn Thiên nhiên Quốc tế'],
  }),
  row('Gavi', {
    any: ['Gavi', 'GAVI'],
    en: ['Gavi, the Vaccine Alliance', 'Vaccine Alliance'],
    vi: ['Liên minh Toàn cầu về Vaccine và Tiêm chủng', 'Liên minh Vaccine toàn cầu'],
  }),
  row('CEPI', {
    any: ['CEPI'],
    en: ['Coalition for Epidemic Preparedness Innovations'],
    vi: ['Liên minh Đổi mới sẵn sàng ứng phó dịch bệnh', 'Liên minh Sáng kiến Chuẩn bị Đối phó dịch bệnh'],
  }),
  row('Global Fund', { en: ['Global Fund to Fight AIDS, Tuberculosis and Malaria', 'Global Fund'], vi: ['Quỹ Toàn cầu'] }),
  row('Bill & Melinda Gates Foundation', {
    en: ['Bill & Melinda Gates Foundation', 'Bill and Melinda Gates Foundation', 'Gates Foundation'],
    vi: ['Quỹ Bill và Melinda Gates', 'Quỹ Bill & Melinda Gates', 'Quỹ Gates'],
  }),
  row('INTERPOL', {
    any: ['Interpol'],
    en: ['International Criminal Police Organization', 'International Criminal Police Organisation'],
    vi: ['Tổ chức Cảnh sát Hình sự Quốc tế'],
  }),
  row('World Customs Organization', { any: ['WCO'], en: ['World Customs Organization'], vi: ['Tổ chức Hải quan Thế giới'] }),
  row('International Trade Union Confederation', {
    any: ['ITUC'],
    en: ['International Trade Union Confederation'],
    vi: ['Tổng Công đoàn Quốc tế'],
  }),
  row('IG Metall', { any: ['IG Metall'] }),
  row('Ver.di', { any: ['Ver.di', 'Verdi'] }, { ambiguous: { any: { Verdi: 'a surname' } } }),
  row('AFL-CIO', { any: ['AFL-CIO'] }),
  row('United Auto Workers', {
    any: ['UAW'],
    en: ['United Auto Workers'],
    vi: ['Nghiệp đoàn Công nhân ô tô Mỹ', 'Công đoàn Công nhân ô tô Mỹ'],
  }),
  row('Teamsters', { en: ['Teamsters', 'International Brotherhood of Teamsters'] }),
  row('Trades Union Congress', { any: ['TUC'], en: ['Trades Union Congress'] }),
  row('International Transport Workers Federation', {
    any: ['ITF'],
    en: ["International Transport Workers' Federation", 'International Transport Workers Federation'],
  }),
];

/** Sport. */
const sport: readonly OrganizationRow[] = [
  row('FIFA', {
    any: ['FIFA'],
    en: ['Fédération Internationale de Football Association'],
    vi: ['Liên đoàn Bóng đá Thế giới', 'LĐBĐ thế giới', 'Liên đoàn Bóng đá Quốc tế'],
  }),
  row('UEFA', { any: ['UEFA'], en: ['Union of European Football Associations'], vi: ['Liên đoàn Bóng đá châu Âu', 'LĐBĐ châu Âu'] }),
  row(
    'Asian Football Confederation',
    { any: ['AFC'], en: ['Asian Football Confederation'], vi: ['Liên đoàn Bóng đá châu Á', 'LĐBĐ châu Á'] },
    { ambiguous: { any: { AFC: 'part of the names of English clubs' } } },
  ),
  row(
    'ASEAN Football Federation',
    { any: ['AFF'], en: ['ASEAN Football Federation'], vi: ['Liên đoàn Bóng đá Đông Nam Á', 'LĐBĐ Đông Nam Á'] },
    { ambiguous: { vi: { AFF: 'also the cup' } } },
  ),
  row('CONMEBOL', { any: ['CONMEBOL'], vi: ['Liên đoàn Bóng đá Nam Mỹ'] }),
  row('CONCACAF', { any: ['CONCACAF'] }),
  row('Confederation of African Football', { any: ['CAF'], en: ['Confederation of African Football'], vi: ['Liên đoàn Bóng đá châu Phi'] }),
  row('The Football Association', { en: ['Football Association'], vi: ['Liên đoàn Bóng đá Anh', 'LĐBĐ Anh'] }, { of: 'GB' }),
  row('English Football League', { any: ['EFL'], en: ['English Football League'] }),
  row(
    'Premier League',
    { any: ['Premier League'], vi: ['Ngoại hạng Anh'] },
    { ambiguous: { any: { 'Premier League': 'mostly the competition' } } },
  ),
  row('FIFPRO', { any: ['FIFPRO', 'FIFPro'] }),
  row('International Olympic Committee', { any: ['IOC'], en: ['International Olympic Committee'], vi: ['Ủy ban Olympic Quốc tế'] }),
  row('World Anti-Doping Agency', {
    any: ['WADA'],
    en: ['World Anti-Doping Agency'],
    vi: ['Cơ quan Phòng chống doping thế giới', 'Cơ quan Chống doping Thế giới'],
  }),
  row('Court of Arbitration for Sport', {
    en: ['Court of Arbitration for Sport'],
    vi: ['Tòa án Trọng tài Thể thao', 'Tòa án Trọng tài Thể thao Quốc tế', 'CAS'],
  }),
  row('FIBA', { any: ['FIBA'], vi: ['Liên đoàn Bóng rổ Thế giới'] }),
  row('FIVB', { any: ['FIVB'], vi: ['Liên đoàn Bóng chuyền Thế giới'] }),
  row('World Athletics', { any: ['World Athletics'], vi: ['Liên đoàn Điền kinh Thế giới'] }),
  row('International Cricket Council', { en: ['International Cricket Council'] }),
  row('World Rugby', { any: ['World Rugby'] }),
  row('FIA', { any: ['FIA'], vi: ['Liên đoàn Ô tô Quốc tế'] }),
  row('National Basketball Association', { any: ['NBA'], en: ['National Basketball Association'], vi: ['Giải bóng rổ nhà nghề Mỹ'] }),
  row('National Football League', { any: ['NFL'], en: ['National Football League'] }),
  row('Major League Baseball', { any: ['MLB'], en: ['Major League Baseball'] }),
  row(
    'Vietnam Football Federation',
    { any: ['VFF'], en: ['Vietnam Football Federation'], vi: ['Liên đoàn Bóng đá Việt Nam', 'LĐBĐ Việt Nam', 'LĐBĐVN'] },
    { of: 'VN' },
  ),
  row('Vietnam Professional Football', {
    any: ['VPF'],
    en: ['Vietnam Professional Football Joint Stock Company'],
    vi: ['Công ty Cổ phần Bóng đá chuyên nghiệp Việt Nam', 'Công ty cổ phần bóng đá chuyên nghiệp Việt Nam'],
  }),
  row(
    'Football Association of Thailand',
    { any: ['FAT'], en: ['Football Association of Thailand'], vi: ['Liên đoàn Bóng đá Thái Lan', 'LĐBĐ Thái Lan'] },
    { of: 'TH', ambiguous: { any: { FAT: 'the common word in capitals' } } },
  ),
];

export const organizations: readonly OrganizationRow[] = [...unitedNations, ...alliances, ...economy, ...national, ...civil, ...sport];
