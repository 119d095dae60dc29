/** Tables of the repositories as the query builder sees them (`store/migrations`). The log has its own statements. */
export interface Tables {
  account: { id: string; naam: string; created_at_ms: number };
  session: { token_hash: string; account_id: string; created_at_ms: number; expires_at_ms: number };
  traject: { id: string; naam: string; huidige_stap: number; raad_leest_live: number; demo: number };
  traject_gemeente: {
    traject_id: string;
    slug: string;
    position: number;
    naam: string;
    code: string;
    letter: string;
    vorm: string;
  };
  membership: { traject_id: string; account_id: string; rol: string; gemeente: string | null };
  document: {
    id: string;
    traject_id: string;
    soort: string;
    titel: string;
    gemeente: string | null;
    created_at_ms: number;
    created_by: string | null;
  };
}
