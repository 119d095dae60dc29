import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';
import { CircleUserRound, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { trialPeopleQuery } from '#features/proef/index.ts';
import { useLanguage, useMessages } from '#lib/language.ts';
import { LANGUAGES, type Messages } from '#lib/messages/types.ts';
import { THEMES, useTheme } from '#lib/theme.ts';
import { Menu, MenuChoice, MenuItem, MenuNote } from '#ui/Menu.tsx';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { toast } from '#ui/toast.tsx';
import { signOut } from './api.ts';

interface AccountMenuProps {
  readonly ik: Ik;
  /** The traject on screen: there the menu says in what capacity the reader acts. */
  readonly traject?: Traject;
}

/** Who is signed in and in what capacity, with language, appearance and signing out. */
export function AccountMenu({ ik, traject }: AccountMenuProps): ReactNode {
  const m = useMessages();
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const leave = async (): Promise<void> => {
    try {
      await signOut();
    } catch {
      toast(m.account.signOutFailed);
      return;
    }
    await navigate({ to: '/aanmelden' });
    // Nothing of this person stays behind; whether this is a trial environment is the same for everybody.
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== trialPeopleQuery.queryKey[0] });
    toast(m.account.signedOut);
  };

  return (
    <Menu
      label={ik.naam}
      spokenAfter={m.account.menu}
      icon={<AccountIcon traject={traject} />}
      variant="ghost"
    >
      {traject === undefined ? null : <MenuNote>{capacityText(traject, m)}</MenuNote>}
      <MenuChoice
        title={m.account.language}
        options={LANGUAGES.map((id) => ({ id, label: m.account.languageName[id] }))}
        value={language}
        onChange={(chosen) => void setLanguage(chosen)}
      />
      <MenuChoice
        title={m.account.theme}
        options={THEMES.map((id) => ({ id, label: m.account.themeName[id] }))}
        value={theme}
        onChange={setTheme}
      />
      <MenuItem
        label={m.account.signOut}
        icon={<LogOut size={17} aria-hidden="true" />}
        onAction={() => void leave()}
      />
    </Menu>
  );
}

function AccountIcon({ traject }: { readonly traject: Traject | undefined }): ReactNode {
  if (traject === undefined || traject.gemeente === null)
    return <CircleUserRound size={19} aria-hidden="true" />;
  return <GemeenteMark gemeenten={traject.gemeenten} slug={traject.gemeente} size={20} />;
}

/** In what role, and on whose behalf, the reader acts. */
function capacityText(traject: Traject, m: Messages): string {
  const role = m.roles.name[traject.rol];
  const gemeente = traject.gemeenten.find(({ slug }) => slug === traject.gemeente);
  return gemeente === undefined ? role : m.roles.withGemeente(role, gemeente.naam);
}
