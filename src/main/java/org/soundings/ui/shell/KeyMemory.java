package org.soundings.ui.shell;

import org.soundings.ui.settings.KeysViewModel;
import org.soundings.ui.shell.folder.Program;

/// Saves the user's shortcuts in the settings.
record KeyMemory(Program program) implements KeysViewModel.Memory {

  @Override
  public void keep(String command, String key) {
    program.remember(program.settings().withKey(command, key));
  }

  @Override
  public void forget(String command) {
    program.remember(program.settings().withoutKey(command));
  }
}
