/** Who sells or lends pictures: general knowledge, as a pattern's alternatives. */
export const PICTURE_AGENCY =
  "AP(?: Photos?| Images)?|Associated Press|AFP|Agence France-Presse|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|Bloomberg|UPI|TASS|Sputnik|Xinhua|Anadolu(?: Agency)?|PA(?: Wire| Images| Media)?|dpa|DPA|ANSA|Kyodo|Yonhap|Ukrinform|UNIAN|UPG|Shutterstock|iStock(?:photo)?|Alamy|Corbis|Rex(?: Features)?|REX|Zuma(?: Press)?|Polaris|Magnum|Redux|Flickr|Wikimedia(?: Commons)?|Unsplash|Pixabay|Pool|POOL|Handout|HANDOUT|Newscom|MediaPunch|Sipa(?: USA)?|NurPhoto|Barcroft|Creative Commons|Thinkstock|WENN|SOPA|MCT|TNS|Tribune News Service|C-SPAN|NASA";

/** One to five capitalised words: a photographer, a paper. */
export const CAPITALISED =
  "\\p{Lu}[\\p{L}\\d.'’-]*(?: (?:\\p{Lu}[\\p{L}\\d.'’-]*|de|van|von|der|la|al|el|bin|of|the|and|&)){0,5}";
