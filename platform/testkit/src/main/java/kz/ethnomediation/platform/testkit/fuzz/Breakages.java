package kz.ethnomediation.platform.testkit.fuzz;

/** All the ways to break a request, each as often as it finds something. */
final class Breakages {

    private final BodyBreakages body;
    private final TextBreakages text;
    private final AddressBreakages address;
    private final HeaderBreakages header;
    private final Dice dice;

    Breakages(Contract contract, Callers callers, Dice dice) {
        this.body = new BodyBreakages(contract, dice);
        this.text = new TextBreakages(dice);
        this.address = new AddressBreakages(contract, dice);
        this.header = new HeaderBreakages(callers, dice);
        this.dice = dice;
    }

    Broken broken(Draft draft) {
        if (!draft.operation().bodies().isEmpty() && dice.percent(65)) {
            return ofBody(draft);
        }
        var which = dice.between(1, 100);
        if (which <= 30) {
            return address.query(draft);
        }
        if (which <= 52) {
            return address.path(draft);
        }
        if (which <= 76) {
            return header.broken(draft);
        }
        if (which <= 90) {
            return header.token(draft);
        }
        if (which <= 95) {
            return address.method(draft);
        }
        return which <= 97 ? address.courtesy(draft) : header.frame(draft);
    }

    private Broken ofBody(Draft draft) {
        if (draft.body() == null) {
            return text.spoilt(draft);
        }
        return dice.percent(80) ? body.broken(draft) : text.broken(draft);
    }
}
