import type { StoreOpenFailure } from '#store/Store';
import type { Environment } from './env.ts';
import type { ListenFailure } from './httpServer.ts';

/** A reason not to start that whoever starts the server can mend; `message` is one Dutch line. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** The line for a data folder that cannot be used. */
export function storeFailure(reason: StoreOpenFailure, { dataDir }: Environment): StartFailure {
  const lines: Record<StoreOpenFailure, string> = {
    unwritable: `de gegevensmap ${dataDir} kan niet worden gemaakt of beschreven. Kies een andere map met DATA_DIR.`,
    inUse: `de gegevensmap ${dataDir} is in gebruik door een andere Samenspraak. Stop die eerst, of kies een andere map met DATA_DIR.`,
    newer: `de gegevensmap ${dataDir} is van een nieuwere versie van Samenspraak. Start die versie.`,
    notADatabase: `in de gegevensmap ${dataDir} staat een bestand dat geen database van Samenspraak is. Kies een andere map met DATA_DIR.`,
  };
  return new StartFailure(lines[reason]);
}

/** The line for a port that cannot be listened on. */
export function listenFailure(reason: ListenFailure, { port, host }: Environment): StartFailure {
  const lines: Record<ListenFailure, string> = {
    portTaken: `poort ${port} is al in gebruik. Kies een andere poort met PORT.`,
    notAllowed: `poort ${port} mag niet worden gebruikt door deze gebruiker. Kies een poort vanaf 1024 met PORT.`,
    unknownHost: `het adres ${host} is niet van deze machine. Kies een ander adres met HOST.`,
  };
  return new StartFailure(lines[reason]);
}
