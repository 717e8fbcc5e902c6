/** The add-in whose settings are read and written: the Id of manifest.xml. */
export const ADD_IN_ID = "6f0b6c1e-8c0d-4b7e-9d55-3a1f0c7e2b94";
