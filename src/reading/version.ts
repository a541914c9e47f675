/** The version of the shape of a reading. It grows by one when a field changes its meaning or goes away. */
export const READING_VERSION = 1;
