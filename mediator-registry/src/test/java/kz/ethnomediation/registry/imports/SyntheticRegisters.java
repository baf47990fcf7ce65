package kz.ethnomediation.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Registers like those of the network, with invented people: the same seed makes the same files. */
public final class SyntheticRegisters {

    /** Regions whose lists and counts no other test looks at as a whole. */
    private static final List<String> OF_MEDIATORS = List.of("KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-75", "KZ-79");

    private static final List<String> OF_ORGANISATIONS = List.of(
            "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-43", "KZ-47", "KZ-59", "KZ-61", "KZ-63", "KZ-75",
            "KZ-79");

    private static final List<String> NAMES = List.of("Әсел", "Дәурен", "Ғалия", "Нұрлан", "Өркен", "Үміт", "Ильяс");
    private static final List<String> SURNAMES = List.of("Сынақов", "Үлгібаев", "Шарттыұлы", "Образцов", "Примеров");

    private final Random random;

    public SyntheticRegisters(long seed) {
        random = new Random(seed);
        System.out.println("registers of seed " + seed);
    }

    /** Mediators who are all active on the last day, every second one of them a professional with a certificate. */
    public List<Map<String, String>> mediators(int number, LocalDate lastDay) {
        return IntStream.range(0, number)
                .mapToObj(at -> mediator(at, lastDay.minusDays(random.nextInt(700))))
                .toList();
    }

    private Map<String, String> mediator(int at, LocalDate activeFrom) {
        var isProfessional = at % 2 == 0;
        var region = one(OF_MEDIATORS);
        var row = new LinkedHashMap<String, String>();
        row.put("externalId", "M-" + at);
        row.put("kind", isProfessional ? "PROFESSIONAL" : "PUBLIC");
        row.put("ethnomediator", random.nextBoolean() ? "true" : "false");
        row.put("nameKk", one(SURNAMES) + " " + one(NAMES) + " " + at);
        row.put("nameRu", one(SURNAMES) + " " + one(NAMES) + " " + at);
        row.put("languages", random.nextBoolean() ? "kk;ru" : "kk");
        row.put("regions", region);
        row.put("registerRegion", region);
        row.put("recordKeeper", isProfessional ? "Условная организация медиаторов" : "Условный акимат");
        row.put("protocolNumber", isProfessional ? "" : "П-" + at);
        row.put(
                "protocolIssuedOn",
                isProfessional ? "" : activeFrom.minusDays(10).toString());
        row.put("specialisations", "FAMILY;LAND");
        row.put("certificateProgramme", isProfessional ? "GENERAL" : "");
        row.put("certificateHours", isProfessional ? "72" : "");
        row.put("certificateNumber", isProfessional ? "C-" + at : "");
        row.put("certificateIssuer", isProfessional ? "Условный институт" : "");
        row.put("certificateIssuedOn", isProfessional ? activeFrom.minusDays(30).toString() : "");
        row.put("activeFrom", activeFrom.toString());
        return row;
    }

    /** The councils of the republic and of 19 regions, 17 offices under councils and 407 dialogue platforms under offices. */
    public List<Map<String, String>> organisations() {
        var rows = new ArrayList<Map<String, String>>();
        rows.add(organisation("RC", "REPUBLICAN_COUNCIL", "", "", LocalDate.of(2020, 3, 1)));
        for (var at = 0; at < 19; at++) {
            rows.add(organisation("C-" + at, "REGIONAL_COUNCIL", region(at), "RC", LocalDate.of(2020, 6, 1)));
        }
        for (var at = 0; at < 17; at++) {
            rows.add(organisation("O-" + at, "OFFICE", region(at), "C-" + at, LocalDate.of(2021, 2, 1)));
        }
        for (var at = 0; at < 407; at++) {
            var opened = LocalDate.of(2021, 3, 1).plusDays(at % 300);
            rows.add(organisation("P-" + at, "DIALOGUE_PLATFORM", region(at % 17), "O-" + at % 17, opened));
        }
        return rows;
    }

    private static Map<String, String> organisation(
            String id, String kind, String region, String parent, LocalDate openedOn) {
        var row = new LinkedHashMap<String, String>();
        row.put("externalId", id);
        row.put("kind", kind);
        row.put("region", region);
        row.put("nameKk", "Үлгі " + id);
        row.put("nameRu", "Образец " + id);
        row.put("parent", parent);
        row.put("openedOn", openedOn.toString());
        row.put("contactPost", "Хатшы");
        row.put("contactPhone", "+7 7172 000000");
        return row;
    }

    /** So many seminars of 2021 by organisations of {@link #organisations()}, with so many heads together. */
    public List<Map<String, String>> seminars(int number, int heads) {
        return IntStream.range(0, number)
                .mapToObj(at -> seminar(at, heads / number + (at < heads % number ? 1 : 0)))
                .toList();
    }

    private Map<String, String> seminar(int at, int heads) {
        var row = new LinkedHashMap<String, String>();
        row.put("externalId", "S-" + at);
        row.put("organisation", "C-" + at % 17);
        row.put("kind", "SEMINAR");
        row.put("region", region(at % 17));
        row.put("from", LocalDate.of(2021, 1, 4).plusDays(random.nextInt(360)).toString());
        row.put("place", "Достық үйі");
        row.put("topic", "Медиация негіздері");
        row.put("hours", "8");
        row.put("languages", "kk;ru");
        row.put("trained", String.valueOf(heads));
        return row;
    }

    /** One meeting of each of so many platforms. */
    public List<Map<String, String>> meetings(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> Map.of(
                        "externalId",
                        "D-" + at,
                        "organisation",
                        "P-" + at,
                        "heldOn",
                        "2022-02-0" + (1 + at % 9),
                        "place",
                        "Достық үйі",
                        "topic",
                        "Су мен жайылым",
                        "participants",
                        String.valueOf(5 + random.nextInt(40)),
                        "languages",
                        "kk"))
                .toList();
    }

    private static String region(int at) {
        return OF_ORGANISATIONS.get(at % OF_ORGANISATIONS.size());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
