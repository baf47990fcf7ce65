package kz.ethnomediation.intake.duplicates.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.intake.appeals.OpenTexts;
import kz.ethnomediation.intake.appeals.Party;
import kz.ethnomediation.intake.duplicates.Descriptions;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.KnownPersons;

/** Parties of appeals in the words of the persons' index. */
@ApplicationScoped
class JpaKnownPersons implements KnownPersons {

    private final EntityManager database;
    private final OpenTexts openTexts;

    JpaKnownPersons(EntityManager database, OpenTexts openTexts) {
        this.database = database;
        this.openTexts = openTexts;
    }

    @Override
    public Map<UUID, Description> of(Collection<UUID> parties) {
        var found = database.createQuery("from Party p where p.id in :ids", Party.class)
                .setParameter("ids", parties)
                .getResultList();
        return openTexts.known(found).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> Descriptions.of(known.getValue())));
    }
}
