import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Ik } from '@samenspraak/shared/http/trajecten';
import { CircleUserRound, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '#lib/language.ts';
import { LANGUAGES } from '#lib/messages/types.ts';
import { THEMES, useTheme } from '#lib/theme.ts';
import { Menu, MenuChoice, MenuItem } from '#ui/Menu.tsx';
import { toast } from '#ui/toast.tsx';
import { signOut } from './api.ts';

/** Who is signed in, with language, appearance and signing out. */
export function AccountMenu({ ik }: { readonly ik: Ik }): ReactNode {
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
    queryClient.clear();
    toast(m.account.signedOut);
  };

  return (
    <Menu
      label={ik.naam}
      accessibleName={m.account.menu(ik.naam)}
      icon={<CircleUserRound size={19} aria-hidden="true" />}
      variant="ghost"
    >
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
