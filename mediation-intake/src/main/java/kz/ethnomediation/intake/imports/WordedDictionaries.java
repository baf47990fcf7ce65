package kz.ethnomediation.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.wording.CodeList;
import kz.ethnomediation.intake.wording.CodeLists;
import kz.ethnomediation.intake.wording.ReadWords;
import kz.ethnomediation.intake.wording.WordedCode;
import kz.ethnomediation.platform.problem.Language;

/** The words of the lists that the service holds. */
@ApplicationScoped
class WordedDictionaries implements Dictionaries {

    /** Of these a journal also names what was closed before it is imported. */
    private static final List<String> PLACES = List.of("districts", "offices");

    private final ReadWords words;
    private final CodeLists lists;

    WordedDictionaries(ReadWords words, CodeLists lists) {
        this.words = words;
        this.lists = lists;
    }

    @Override
    public Dictionary on(LocalDate day) {
        return new Dictionary(Stream.concat(
                        words.read(Optional.of(day), Language.KK).stream(), lists.whole(PLACES, day).stream())
                .collect(Collectors.toMap(CodeList::name, list -> codesByWord(list.codes()), (_, whole) -> whole)));
    }

    @Override
    public Map<String, List<Choice>> choices(JournalLanguage language, LocalDate day) {
        var reader = language == JournalLanguage.KK ? Language.KK : Language.RU;
        return words.read(Optional.of(day), reader).stream()
                .collect(Collectors.toMap(
                        CodeList::name,
                        list -> list.codes().stream()
                                .map(code -> new Choice(code.code(), code.name(reader)))
                                .toList()));
    }

    private static Map<String, String> codesByWord(List<WordedCode> codes) {
        var found = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        for (var code : codes) {
            Stream.concat(Stream.of(code.code()), code.names().values().stream())
                    .map(Dictionary::folded)
                    .forEach(word -> {
                        var other = found.put(word, code.code());
                        if (other != null && !other.equals(code.code())) {
                            ambiguous.add(word);
                        }
                    });
        }
        found.keySet().removeAll(ambiguous);
        return Map.copyOf(found);
    }
}
