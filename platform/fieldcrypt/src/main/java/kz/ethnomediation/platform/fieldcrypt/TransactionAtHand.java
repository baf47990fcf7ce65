package kz.ethnomediation.platform.fieldcrypt;

/** What has to be known of the transaction in which data keys are made and shredded. */
interface TransactionAtHand {
    /** Whether it has written keys: what it then reads may never be committed. */
    boolean hasWrittenKeys();

    /** Notes that it writes keys, and does something when it has ended, however; at once where there is none. */
    void writesKeys(Runnable afterwards);
}
