package kz.ethnomediation.registry.accounts.rest;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.accounts.AccountState;

/** What was asked for, without the name of the sign-in: answers to commands hold nothing personal. */
record AskedAccountView(UUID mediatorId, AccountState state, List<String> regions) {}
