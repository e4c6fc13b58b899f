package dev.coachmichael.telegram;

/** A call that had to work did not. */
final class CallFailed extends RuntimeException {

    private final transient Answer answer;

    CallFailed(String method, Answer answer) {
        super(method + ": " + answer);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
