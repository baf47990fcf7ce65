package kz.ethnomediation.platform.audit.chain;

import java.util.List;

/**
 * What is published of a batch.
 *
 * @param log the service's name
 * @param marks of the batch's digests, in their order: they name the entry where a rewritten chain first differs
 */
public record Head(String log, Batch batch, List<Integer> marks) {
    public Head {
        marks = List.copyOf(marks);
        if (log.isEmpty() || !log.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("a log's name is one word");
        }
        if (marks.size() != batch.last() - batch.first() + 1) {
            throw new IllegalArgumentException("a head has one mark for each entry");
        }
    }
}
