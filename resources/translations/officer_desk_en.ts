<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ApplicationsScreen</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>Backup %n day(s) ago</source>
            <translation>
                <numerusform>Backup %n day ago</numerusform>
                <numerusform>Backup %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CapacityCard</name>
        <message numerus="yes">
            <source>surplus in %n month(s)</source>
            <translation>
                <numerusform>surplus in %n month</numerusform>
                <numerusform>surplus in %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsentsPage</name>
        <message numerus="yes">
            <source>%n consent(s) are not signed yet. You can go on, but not send the application.</source>
            <translation>
                <numerusform>%n consent is not signed yet. You can go on, but not send the application.</numerusform>
                <numerusform>%n consents are not signed yet. You can go on, but not send the application.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerView</name>
        <message numerus="yes">
            <source>you pay each month, %n time(s)</source>
            <translation>
                <numerusform>you pay each month, %n time</numerusform>
                <numerusform>you pay each month, %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You borrow {amount} for %n month(s) and pay {cost} for it. That is what borrowing costs, all of it.</source>
            <translation>
                <numerusform>You borrow {amount} for %n month and pay {cost} for it. That is what borrowing costs, all of it.</numerusform>
                <numerusform>You borrow {amount} for %n months and pay {cost} for it. That is what borrowing costs, all of it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersScreen</name>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past due</source>
            <translation>
                <numerusform>%n day past due</numerusform>
                <numerusform>%n days past due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on time</source>
            <translation>
                <numerusform>%n on time</numerusform>
                <numerusform>%n on time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionsScreen</name>
        <message numerus="yes">
            <source>%n wait(s) for you</source>
            <translation>
                <numerusform>%n waits for you</numerusform>
                <numerusform>%n wait for you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits for %n day(s)</source>
            <translation>
                <numerusform>waits for %n day</numerusform>
                <numerusform>waits for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagForm</name>
        <message numerus="yes">
            <source>At least %n letter(s); whoever decides reads it.</source>
            <translation>
                <numerusform>At least %n letter; whoever decides reads it.</numerusform>
                <numerusform>At least %n letters; whoever decides reads it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagsCard</name>
        <message numerus="yes">
            <source>%n flag(s) unanswered</source>
            <translation>
                <numerusform>%n flag unanswered</numerusform>
                <numerusform>%n flags unanswered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s), all answered</source>
            <translation>
                <numerusform>%n flag, answered</numerusform>
                <numerusform>%n flags, all answered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagsPage</name>
        <message numerus="yes">
            <source>%n flag(s) stop the application. Other figures are the only way.</source>
            <translation>
                <numerusform>%n flag stops the application. Other figures are the only way.</numerusform>
                <numerusform>%n flags stop the application. Other figures are the only way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) want a note. You can go on, but not send the application.</source>
            <translation>
                <numerusform>%n flag wants a note. You can go on, but not send the application.</numerusform>
                <numerusform>%n flags want a note. You can go on, but not send the application.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanCard</name>
        <message numerus="yes">
            <source>Wants {amount} for {purpose}, over %n month(s). {channel}.</source>
            <translation>
                <numerusform>Wants {amount} for {purpose}, over %n month. {channel}.</numerusform>
                <numerusform>Wants {amount} for {purpose}, over %n months. {channel}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %n month(s)</source>
            <translation>
                <numerusform>over %n month</numerusform>
                <numerusform>over %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message numerus="yes">
            <source>overdue, %n day(s) past due</source>
            <translation>
                <numerusform>overdue, %n day past due</numerusform>
                <numerusform>overdue, %n days past due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoansCard</name>
        <message numerus="yes">
            <source>%n past due</source>
            <translation>
                <numerusform>%n past due</numerusform>
                <numerusform>%n past due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n loan</numerusform>
                <numerusform>%n loans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoneyEdit</name>
        <message numerus="yes">
            <source>At most %n decimal(s).</source>
            <translation>
                <numerusform>At most %n decimal.</numerusform>
                <numerusform>At most %n decimals.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedPage</name>
        <message numerus="yes">
            <source>“You want to borrow {amount} for %n month(s). It is for: {purpose}. You can pay {able} a month.”</source>
            <translation>
                <numerusform>“You want to borrow {amount} for %n month. It is for: {purpose}. You can pay {able} a month.”</numerusform>
                <numerusform>“You want to borrow {amount} for %n months. It is for: {purpose}. You can pay {able} a month.”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n waits to be sent</numerusform>
                <numerusform>%n wait to be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open in %n second(s)</source>
            <translation>
                <numerusform>Open in %n second</numerusform>
                <numerusform>Open in %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message numerus="yes">
            <source>%n paper(s) to put right</source>
            <translation>
                <numerusform>%n paper to put right</numerusform>
                <numerusform>%n papers to put right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) not on this desk yet</source>
            <translation>
                <numerusform>%n paper not on this desk yet</numerusform>
                <numerusform>%n papers not on this desk yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message numerus="yes">
            <source>%n paper(s) to go. You can go on, but not send the application.</source>
            <translation>
                <numerusform>%n paper to go. You can go on, but not send the application.</numerusform>
                <numerusform>%n papers to go. You can go on, but not send the application.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answers as {manner}, for %n month(s) after the last due date.</source>
            <translation>
                <numerusform>Answers as {manner}, for %n month after the last due date.</numerusform>
                <numerusform>Answers as {manner}, for %n months after the last due date.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PositionTable</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleChart</name>
        <message numerus="yes">
            <source>%n instalment(s). The first, on {first_day}, is {first}, of which {first_cost} interest and fees. The last, on {last_day}, is {last}. Interest and fees together are {cost}.</source>
            <translation>
                <numerusform>%n instalment. The first, on {first_day}, is {first}, of which {first_cost} interest and fees. The last, on {last_day}, is {last}. Interest and fees together are {cost}.</numerusform>
                <numerusform>%n instalments. The first, on {first_day}, is {first}, of which {first_cost} interest and fees. The last, on {last_day}, is {last}. Interest and fees together are {cost}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduleView</name>
        <message numerus="yes">
            <source>Borrow {amount}: pay back {total} over %n month(s), {cost} of it is what borrowing costs.</source>
            <translation>
                <numerusform>Borrow {amount}: pay back {total} over %n month, {cost} of it is what borrowing costs.</numerusform>
                <numerusform>Borrow {amount}: pay back {total} over %n months, {cost} of it is what borrowing costs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubmitPage</name>
        <message numerus="yes">
            <source>%n thing(s) to put right before it can be sent.</source>
            <translation>
                <numerusform>%n thing to put right before it can be sent.</numerusform>
                <numerusform>%n things to put right before it can be sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SumCard</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>%n more in the list</numerusform>
                <numerusform>%n more in the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message numerus="yes">
            <source>%n receipt number(s) left: sync before they are used up.</source>
            <translation>
                <numerusform>%n receipt number left: sync before they are used up.</numerusform>
                <numerusform>%n receipt numbers left: sync before they are used up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n repayment(s)</source>
            <translation>
                <numerusform>%n repayment</numerusform>
                <numerusform>%n repayments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disbursement(s)</source>
            <translation>
                <numerusform>%n disbursement</numerusform>
                <numerusform>%n disbursements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cash count(s)</source>
            <translation>
                <numerusform>%n cash count</numerusform>
                <numerusform>%n cash counts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signing(s)</source>
            <translation>
                <numerusform>%n signing</numerusform>
                <numerusform>%n signings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) for a decision</source>
            <translation>
                <numerusform>%n application for a decision</numerusform>
                <numerusform>%n applications for a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s)</source>
            <translation>
                <numerusform>%n new customer</numerusform>
                <numerusform>%n new customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n paper</numerusform>
                <numerusform>%n papers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other step(s)</source>
            <translation>
                <numerusform>%n other step</numerusform>
                <numerusform>%n other steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message numerus="yes">
            <source>%n earlier</source>
            <translation>
                <numerusform>%n earlier</numerusform>
                <numerusform>%n earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayRows</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n wait(s), no network</source>
            <translation>
                <numerusform>%n waits, no network</numerusform>
                <numerusform>%n wait, no network</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n waits to be sent</numerusform>
                <numerusform>%n wait to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message numerus="yes">
            <source>{day} · %n year(s) old</source>
            <translation>
                <numerusform>{day} · %n year old</numerusform>
                <numerusform>{day} · %n years old</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>capacity</name>
        <message numerus="yes">
            <source>Over %n month(s) together.</source>
            <translation>
                <numerusform>Over %n month together.</numerusform>
                <numerusform>Over %n months together.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>loan_line</name>
        <message numerus="yes">
            <source>%n day(s) past due</source>
            <translation>
                <numerusform>%n day past due</numerusform>
                <numerusform>%n days past due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>recap</name>
        <message numerus="yes">
            <source>%n flag(s) raised, {open} of them open</source>
            <translation>
                <numerusform>%n flag raised, {open} of them open</numerusform>
                <numerusform>%n flags raised, {open} of them open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part}: {name}, {manner}, for %n month(s) after the last due date</source>
            <translation>
                <numerusform>{part}: {name}, {manner}, for %n month after the last due date</numerusform>
                <numerusform>{part}: {name}, {manner}, for %n months after the last due date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{purpose}: {amount} asked for, over %n month(s); {able} a month can be paid</source>
            <translation>
                <numerusform>{purpose}: {amount} asked for, over %n month; {able} a month can be paid</numerusform>
                <numerusform>{purpose}: {amount} asked for, over %n months; {able} a month can be paid</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Borrow {amount} for %n month(s) and pay back {total}; {cost} is what it costs</source>
            <translation>
                <numerusform>Borrow {amount} for %n month and pay back {total}; {cost} is what it costs</numerusform>
                <numerusform>Borrow {amount} for %n months and pay back {total}; {cost} is what it costs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message numerus="yes">
            <source>Wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Wait %n second before the next try.</numerusform>
                <numerusform>Wait %n seconds before the next try.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left.</source>
            <translation>
                <numerusform>%n try left.</numerusform>
                <numerusform>%n tries left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s).</source>
            <translation>
                <numerusform>Wait %n second.</numerusform>
                <numerusform>Wait %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>set back</name>
        <message numerus="yes">
            <source>This desk's data is older than it was: %n record(s) cannot be found.</source>
            <translation>
                <numerusform>This desk's data is older than it was: %n record cannot be found.</numerusform>
                <numerusform>This desk's data is older than it was: %n records cannot be found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office has answered. It never received %n record(s) of this desk. Enter again what your papers show.</source>
            <translation>
                <numerusform>Head office has answered. It never received %n record of this desk. Enter again what your papers show.</numerusform>
                <numerusform>Head office has answered. It never received %n records of this desk. Enter again what your papers show.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <source>%n consent(s) signed</source>
            <translation>
                <numerusform>%n consent signed</numerusform>
                <numerusform>%n consents signed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named who take part</source>
            <translation>
                <numerusform>%n person named who takes part</numerusform>
                <numerusform>%n people named who take part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take part no longer</source>
            <translation>
                <numerusform>%n person takes part no longer</numerusform>
                <numerusform>%n people take part no longer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) photographed</source>
            <translation>
                <numerusform>%n paper photographed</numerusform>
                <numerusform>%n papers photographed</numerusform>
            </translation>
        </message>
    </context>
</TS>
