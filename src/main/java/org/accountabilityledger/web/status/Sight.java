package org.accountabilityledger.web.status;

/**
 * How a part was found when somebody looked.
 *
 * @param code for programs: UP, DOWN, or what else is the matter
 * @param sentence what was found, for people
 */
public record Sight(String code, String sentence) {

    static final String UP = "UP";
    public static final String DOWN = "DOWN";

    static Sight up(String sentence) {
        return new Sight(UP, sentence);
    }

    static Sight down(String sentence) {
        return new Sight(DOWN, sentence);
    }

    public boolean works() {
        return code.equals(UP);
    }
}
