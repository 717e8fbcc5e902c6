/** Ways in which another office would have laid out the same table. */
export * from "./columns";
export * from "./figures";
export * from "./headings";
export * from "./layout";
export * from "./surroundings";
export * from "./written";
