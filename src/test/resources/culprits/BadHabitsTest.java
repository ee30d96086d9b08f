/* Breaks every habit on purpose: text for HabitsTest, never compiled. It was at home in /home/somebody. */
public class BadHabitsTest {

    // TODO everything
    @Disabled
    void waits() {
        Thread.sleep(1000);
    }

    static final String TABLE = "reading.commitment";
    static final String ASKED = "select title from reading.commitment where standing";
    static final String ASKED_WELL = "select title from reading.commitment_at(:validOn, :knownAt, :examples)";

    Set<String> leaveOpen() { return database.sql(ASKED_WELL).query(String.class).stream().collect(toSet()); }

    Set<String> close() { return database.sql(ASKED_WELL).query(String.class).list().stream().collect(toSet()); }

    static class LedgerHelper {
    }

    @Test
    void testCase1() {
    }

    int goesOnAndOn() {
        int sum = 0;
        sum += 1;
        sum += 2;
        sum += 3;
        sum += 4;
        sum += 5;
        sum += 6;
        sum += 7;
        sum += 8;
        sum += 9;
        sum += 10;
        sum += 11;
        sum += 12;
        sum += 13;
        sum += 14;
        sum += 15;
        sum += 16;
        sum += 17;
        sum += 18;
        sum += 19;
        sum += 20;
        sum += 21;
        sum += 22;
        return sum;
    }

    /** Long, and one table. */
    int switches(int number) {
        return switch (number) {
            case 1 -> 1;
            case 2 -> 4;
            case 3 -> 9;
            case 4 -> 16;
            case 5 -> 25;
            case 6 -> 36;
            case 7 -> 49;
            case 8 -> 64;
            case 9 -> 81;
            case 10 -> 100;
            case 11 -> 121;
            case 12 -> 144;
            case 13 -> 169;
            case 14 -> 196;
            case 15 -> 225;
            case 16 -> 256;
            case 17 -> 289;
            case 18 -> 324;
            case 19 -> 361;
            case 20 -> 400;
            case 21 -> 441;
            case 22 -> 484;
            case 23 -> 529;
            case 24 -> 576;
            case 25 -> 625;
            default -> 0;
        };
    }
}
