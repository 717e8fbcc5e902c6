import { createContext, useContext } from "react";

const Arah = createContext({});

/** Fluent tells here which way letters run; no icon of ours has to be mirrored. */
export const IconDirectionContextProvider = Arah.Provider;
export const useIconContext = () => useContext(Arah);
