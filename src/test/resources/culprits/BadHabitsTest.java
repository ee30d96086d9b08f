/* Breaks every habit on purpose: text for HabitsTest, never compiled. It was at home in /home/somebody. */
public class BadHabitsTest {

    // TODO everything
    @Disabled
    void waits() {
        Thread.sleep(1000);
    }

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

    void line1() {
    }

    void line2() {
    }

    void line3() {
    }

    void line4() {
    }

    void line5() {
    }

    void line6() {
    }

    void line7() {
    }

    void line8() {
    }

    void line9() {
    }

    void line10() {
    }

    void line11() {
    }

    void line12() {
    }

    void line13() {
    }

    void line14() {
    }

    void line15() {
    }

    void line16() {
    }

    void line17() {
    }

    void line18() {
    }

    void line19() {
    }

    void line20() {
    }

    void line21() {
    }

    void line22() {
    }

    void line23() {
    }

    void line24() {
    }

    void line25() {
    }

    void line26() {
    }

    void line27() {
    }

    void line28() {
    }

    void line29() {
    }

    void line30() {
    }

    void line31() {
    }

    void line32() {
    }

    void line33() {
    }

    void line34() {
    }

    void line35() {
    }

    void line36() {
    }

    void line37() {
    }

    void line38() {
    }

    void line39() {
    }

    void line40() {
    }

    void line41() {
    }

    void line42() {
    }

    void line43() {
    }

    void line44() {
    }

    void line45() {
    }

    void line46() {
    }

    void line47() {
    }

    void line48() {
    }

    void line49() {
    }

    void line50() {
    }

    void line51() {
    }

    void line52() {
    }

    void line53() {
    }

    void line54() {
    }

    void line55() {
    }

    void line56() {
    }

    void line57() {
    }

    void line58() {
    }

    void line59() {
    }

    void line60() {
    }

    void line61() {
    }

    void line62() {
    }

    void line63() {
    }

    void line64() {
    }

    void line65() {
    }

    void line66() {
    }

    void line67() {
    }

    void line68() {
    }

    void line69() {
    }

    void line70() {
    }

    void line71() {
    }

    void line72() {
    }

    void line73() {
    }

    void line74() {
    }

    void line75() {
    }

    void line76() {
    }

    void line77() {
    }

    void line78() {
    }

    void line79() {
    }

    void line80() {
    }

    void line81() {
    }

    void line82() {
    }

    void line83() {
    }

    void line84() {
    }

    void line85() {
    }

    void line86() {
    }

    void line87() {
    }

    void line88() {
    }

    void line89() {
    }

    void line90() {
    }

    void line91() {
    }

    void line92() {
    }

    void line93() {
    }

    void line94() {
    }

    void line95() {
    }

    void line96() {
    }

    void line97() {
    }

    void line98() {
    }

    void line99() {
    }

    void line100() {
    }

    void line101() {
    }

    void line102() {
    }

    void line103() {
    }

    void line104() {
    }

    void line105() {
    }

    void line106() {
    }

    void line107() {
    }

    void line108() {
    }

    void line109() {
    }

    void line110() {
    }

    void line111() {
    }
}
