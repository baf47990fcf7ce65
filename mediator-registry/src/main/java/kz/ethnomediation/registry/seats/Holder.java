package kz.ethnomediation.registry.seats;

/** The name of who holds a seat, in both languages of the register; never written to a log or an event. */
public record Holder(String nameKk, String nameRu) {

    @Override
    public String toString() {
        return "Holder[…]";
    }
}
