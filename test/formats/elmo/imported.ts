const schema = (namespace: string, body: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${body}</xs:schema>`;

/** What the ELMO schema imports, by the address it imports it from: each as loose as can be, since no file of this app uses more of it than `xml:lang`. */
export const imported: Readonly<Record<string, string>> = {
  'http://www.w3.org/2001/03/xml.xsd': schema('http://www.w3.org/XML/1998/namespace', '<xs:attribute name="lang" type="xs:language"/>'),
  'https://raw.githubusercontent.com/emrex-eu/elmo-schemas/v1/references/xmldsig-core-schema.xsd': schema(
    'http://www.w3.org/2000/09/xmldsig#',
    '<xs:element name="Signature" type="xs:anyType"/>',
  ),
  'https://raw.githubusercontent.com/emrex-eu/elmo-schemas/v1/references/EUROPASS_ISOCountries_V1.1.xsd': schema(
    'http://europass.cedefop.europa.eu/Europass/V2.0',
    '<xs:simpleType name="countryCode"><xs:restriction base="xs:string"><xs:length value="2"/></xs:restriction></xs:simpleType>',
  ),
  'https://raw.githubusercontent.com/erasmus-without-paper/ewp-specs-types-address/stable-v1/schema.xsd': schema(
    'https://github.com/erasmus-without-paper/ewp-specs-types-address/tree/stable-v1',
    '<xs:complexType name="FlexibleAddress"><xs:complexContent><xs:extension base="xs:anyType"/></xs:complexContent></xs:complexType>',
  ),
};
