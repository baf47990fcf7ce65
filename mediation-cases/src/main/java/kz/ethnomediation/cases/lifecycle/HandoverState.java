package kz.ethnomediation.cases.lifecycle;

/** Whether intake's parties, essence and scope answers are here; the case can be worked on before. */
public enum HandoverState {
    PENDING,
    RECEIVED
}
