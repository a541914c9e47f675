/** How American states are shortened behind a party: "D-Calif.", "R-S.C.". */
export const STATES = `ala alabama; ariz arizona; ark arkansas; calif california; colo colorado; conn connecticut; del delaware; fla florida;
  ga georgia; ill illinois; ind indiana; kan kansas; ky kentucky; la louisiana; md maryland; mass massachusetts; mich michigan;
  minn minnesota; miss mississippi; mo missouri; mont montana; neb nebraska; nev nevada; okla oklahoma; ore oregon; pa pennsylvania;
  penn pennsylvania; tenn tennessee; tex texas; vt vermont; va virginia; wash washington; wis wisconsin; wyo wyoming; ca california;
  tx texas; fl florida; oh ohio; az arizona; ia iowa; mi michigan; co colorado; wi wisconsin; mn minnesota`;
