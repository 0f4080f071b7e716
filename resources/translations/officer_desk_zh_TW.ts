<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>&amp;Bank</source>
            <translation>開戶銀行(&amp;B)</translation>
        </message>
        <message>
            <source>Card or account &amp;number</source>
            <translation>卡號或帳號(&amp;N)</translation>
        </message>
        <message>
            <source>Account &amp;holder</source>
            <translation>戶名(&amp;H)</translation>
        </message>
        <message>
            <source>The borrower, as on the card. Money goes to nobody else.</source>
            <translation>借款人本人，與存摺或卡片上一致。不撥給別人。</translation>
        </message>
        <message>
            <source>Where does the money go?</source>
            <translation>款項撥到哪個帳戶？</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>帳戶</translation>
        </message>
        <message>
            <source>This is not the borrower. The money goes to the borrower's own account.</source>
            <translation>這不是借款人。款項只撥入借款人本人的帳戶。</translation>
        </message>
    </context>
    <context>
        <name>AlikePanel</name>
        <message>
            <source>Already a customer?</source>
            <translation>是既有客戶嗎？</translation>
        </message>
        <message>
            <source>Use this customer</source>
            <translation>用這位客戶</translation>
        </message>
        <message>
            <source>same identity number</source>
            <translation>身分證字號相同</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>手機號碼相同</translation>
        </message>
        <message>
            <source>same birthday</source>
            <translation>生日相同</translation>
        </message>
        <message>
            <source>{name} · {number} · {phone}: {same}</source>
            <translation>{name} · {number} · {phone}：{same}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the things that are the same</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>AllocationView</name>
        <message>
            <source>Type the amount that lies on the table.</source>
            <translation>請輸入桌上收到的金額。</translation>
        </message>
        <message>
            <source>late interest</source>
            <translation>遲延利息</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>利息</translation>
        </message>
        <message>
            <source>fees and costs</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>principal</source>
            <translation>本金</translation>
        </message>
        <message>
            <source>kept for the next repayment</source>
            <translation>留作下一期</translation>
        </message>
        <message>
            <source>principal outstanding afterwards</source>
            <translation>還款後本金餘額</translation>
        </message>
    </context>
    <context>
        <name>ApplicationScreen</name>
        <message>
            <source>Back to the applications</source>
            <translation>回到申請清單</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>撤回申請…</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
        <message>
            <source>begun by {officer} on {day}</source>
            <translation>{officer} 於 {day} 開始</translation>
        </message>
        <message>
            <source>There are no figures to show yet: choose a loan first.</source>
            <translation>還沒有可看的數字：請先選一款貸款。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsCard</name>
        <message>
            <source>Applications</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>還沒有申請。</translation>
        </message>
        <message>
            <source>opened on {day}</source>
            <translation>{day} 開始</translation>
        </message>
        <message>
            <source>became a loan</source>
            <translation>已成為貸款</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsScreen</name>
        <message>
            <source>Applications</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Name, phone or identity number</source>
            <translation>姓名、手機號碼或身分證字號</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>搜尋申請</translation>
        </message>
        <message>
            <source>Search applications (Ctrl+F)</source>
            <translation>搜尋申請（Ctrl+F）</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客戶</translation>
        </message>
        <message>
            <source>Open a prepared visit</source>
            <translation>開啟備好的訪視</translation>
        </message>
        <message>
            <source>Which applications</source>
            <translation>哪些申請</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>To go on with</source>
            <translation>待繼續</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>等待審核</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已結束</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>階段</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>貸款專員</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>No application is like that.</source>
            <translation>沒有這樣的申請。</translation>
        </message>
        <message>
            <source>An application begins when you receive a customer.</source>
            <translation>接待客戶後，申請就從這裡開始。</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n 份申請</numerusform>
            </translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>還沒有姓名</translation>
        </message>
        <message>
            <source>Visit begun</source>
            <translation>訪視已開始</translation>
        </message>
        <message>
            <source>Prepared visits</source>
            <translation>備好的訪視</translation>
        </message>
        <message>
            <source>The visit was not opened. At “{field}”: {what}</source>
            <translation>訪視檔案沒有開啟。「{field}」：{what}</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>There is no backup of this desk yet. If the laptop is lost, what was not sent is lost.</source>
            <translation>這個工作台還沒有備份。如果電腦丟失，沒有傳送的內容就會丟失。</translation>
        </message>
        <message>
            <source>The last backup was made on {day} at {time}, on {place}.</source>
            <translation>最近一次備份：{day} {time}，存於 {place}。</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>還沒有備份</translation>
        </message>
        <message>
            <source>Made on {place} and read back: {records} records and {papers} papers, {size} MB. It can be taken out.</source>
            <translation>已備份到 {place} 並讀回核對：{records} 條記錄、{papers} 份資料，{size} MB。可以拔出。</translation>
        </message>
        <message>
            <source>Copying the desk…</source>
            <translation>正在複製工作台…</translation>
        </message>
        <message>
            <source>Writing, encrypted…</source>
            <translation>正在加密寫入…</translation>
        </message>
        <message>
            <source>Reading it back…</source>
            <translation>正在讀回核對…</translation>
        </message>
        <message>
            <source>{size} MB free</source>
            <translation>剩餘 {size} MB</translation>
        </message>
        <message numerus="yes">
            <source>Backup %n day(s) ago</source>
            <translation>
                <numerusform>%n 天前備份</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>備份</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>備份到</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>其他資料夾…</translation>
        </message>
        <message>
            <source>Your &amp;passphrase</source>
            <translation>您的密碼(&amp;P)</translation>
        </message>
        <message>
            <source>Begin the backup</source>
            <translation>開始備份</translation>
        </message>
        <message>
            <source>Hide the restore code</source>
            <translation>隱藏恢復碼</translation>
        </message>
        <message>
            <source>Show the restore code</source>
            <translation>顯示恢復碼</translation>
        </message>
        <message>
            <source>Write this code on paper and keep it away from the laptop and the stick. If the laptop is lost, it opens the backup on another one, together with your passphrase. Without it head office has to help.</source>
            <translation>請把恢復碼抄在紙上，與電腦和隨身碟分開保管。電腦丟失時，用恢復碼和您的密碼可以在另一台電腦上開啟備份。沒有恢復碼，就要請總公司幫助。</translation>
        </message>
        <message>
            <source>No stick is attached. Put one in, or choose a folder.</source>
            <translation>沒有插入隨身碟。請插入隨身碟，或選擇資料夾。</translation>
        </message>
        <message>
            <source>A folder for the backup</source>
            <translation>存放備份的資料夾</translation>
        </message>
    </context>
    <context>
        <name>BeginForm</name>
        <message>
            <source>Connect to my lender</source>
            <translation>連接貸款機構</translation>
        </message>
        <message>
            <source>A new practice branch</source>
            <translation>新的練習據點</translation>
        </message>
        <message>
            <source>The passphrase opens this desk every morning. Nobody can read it anywhere: choose words you keep.</source>
            <translation>每天早上用這個密碼開啟工作台。它不存放在任何地方，忘了沒人能查到：請選您記得住的詞。</translation>
        </message>
        <message>
            <source>One passphrase opens the desks of all three people of the branch.</source>
            <translation>一個密碼開啟練習據點三個人的工作台。</translation>
        </message>
        <message>
            <source>&amp;Address of head office</source>
            <translation>總公司地址(&amp;A)</translation>
        </message>
        <message>
            <source>As your lender wrote it, such as https://desk.example.org</source>
            <translation>按貸款機構給您的寫法，例如 https://desk.example.org</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>開通碼(&amp;C)</translation>
        </message>
        <message>
            <source>New &amp;passphrase</source>
            <translation>新密碼(&amp;P)</translation>
        </message>
        <message>
            <source>Five words or more that do not belong together are easy to keep and hard to guess.</source>
            <translation>五個以上互不相干的詞，好記又難猜。</translation>
        </message>
        <message>
            <source>The same a&amp;gain</source>
            <translation>再輸一遍(&amp;G)</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>兩次不一樣，請再輸一遍。</translation>
        </message>
    </context>
    <context>
        <name>ByHand</name>
        <message>
            <source>Write it by hand, twice: one for who paid, one to keep.</source>
            <translation>請手寫兩份：一份給付款人，一份留存。</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>收據編號</translation>
        </message>
        <message>
            <source>Provisional number</source>
            <translation>臨時編號</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>大寫</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>付款人</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>契約</translation>
        </message>
        <message>
            <source>Principal left</source>
            <translation>本金餘額</translation>
        </message>
    </context>
    <context>
        <name>CapacityCard</name>
        <message>
            <source>Can they carry it?</source>
            <translation>還得起嗎？</translation>
        </message>
        <message>
            <source>No cash flow was taken yet.</source>
            <translation>還沒有做現金流調查。</translation>
        </message>
        <message>
            <source>surplus a month</source>
            <translation>每月結餘</translation>
        </message>
        <message numerus="yes">
            <source>surplus in %n month(s)</source>
            <translation>
                <numerusform>%n 個月的結餘</numerusform>
            </translation>
        </message>
        <message>
            <source>other instalments</source>
            <translation>其他每月還款</translation>
        </message>
        <message>
            <source>for this loan</source>
            <translation>這筆貸款</translation>
        </message>
        <message>
            <source>remains</source>
            <translation>還剩</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>不達標</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>偏緊</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>合適</translation>
        </message>
        <message>
            <source>no cash flow</source>
            <translation>沒有現金流</translation>
        </message>
        <message>
            <source>cannot carry it</source>
            <translation>負擔不起</translation>
        </message>
        <message>
            <source>can carry it, tightly</source>
            <translation>負擔得起，但偏緊</translation>
        </message>
        <message>
            <source>can carry it</source>
            <translation>負擔得起</translation>
        </message>
    </context>
    <context>
        <name>CapacityView</name>
        <message>
            <source>Can they carry it?</source>
            <translation>還得起嗎？</translation>
        </message>
        <message>
            <source>The figures appear here as soon as there is an income and what the month costs.</source>
            <translation>填了收入和每月開支，數字就會出現在這裡。</translation>
        </message>
        <message>
            <source>Choose what stands under a figure to see how it came about.</source>
            <translation>點數字下面的字，看它是怎麼算的。</translation>
        </message>
        <message>
            <source>The most that nothing forbids, for the same product and term: {amount}.</source>
            <translation>同一產品同一期限，不違反規定的最高金額：{amount}。</translation>
        </message>
        <message>
            <source>remains</source>
            <translation>還剩</translation>
        </message>
        <message>
            <source>remains in all</source>
            <translation>一共還剩</translation>
        </message>
        <message>
            <source>left before debts</source>
            <translation>還債前的結餘</translation>
        </message>
        <message>
            <source>other debts</source>
            <translation>其他債務</translation>
        </message>
        <message>
            <source>this loan</source>
            <translation>這筆貸款</translation>
        </message>
    </context>
    <context>
        <name>CashFlowPage</name>
        <message>
            <source>The household sells goods or produce</source>
            <translation>家裡賣貨或賣農產品</translation>
        </message>
        <message>
            <source>What the business costs a month</source>
            <translation>生意每月的開支</translation>
        </message>
        <message>
            <source>Somebody earns a wage</source>
            <translation>有人領薪水</translation>
        </message>
        <message>
            <source>The household, a month</source>
            <translation>家庭，每月</translation>
        </message>
        <message>
            <source>Goods that were sold, at cost</source>
            <translation>賣出貨物的成本</translation>
        </message>
        <message>
            <source>Rent, power, help</source>
            <translation>房租、電費、人事</translation>
        </message>
        <message>
            <source>By the employer's paper</source>
            <translation>在職證明上的</translation>
        </message>
        <message>
            <source>As it came to the bank</source>
            <translation>銀行實際入帳的</translation>
        </message>
        <message>
            <source>Other income</source>
            <translation>其他收入</translation>
        </message>
        <message>
            <source>What living costs</source>
            <translation>生活開支</translation>
        </message>
        <message>
            <source>Instalments of other debts</source>
            <translation>其他債務的每月還款</translation>
        </message>
        <message>
            <source>What comes in, what goes out?</source>
            <translation>錢從哪來，花到哪去？</translation>
        </message>
        <message>
            <source>Cash flow</source>
            <translation>現金流</translation>
        </message>
        <message>
            <source>figures that agree with one another</source>
            <translation>彼此對得上的數字</translation>
        </message>
        <message>
            <source>an income</source>
            <translation>收入</translation>
        </message>
    </context>
    <context>
        <name>CashScreen</name>
        <message>
            <source>Cash with me</source>
            <translation>我手上的現金</translation>
        </message>
        <message>
            <source>Came in today</source>
            <translation>今天收到</translation>
        </message>
        <message>
            <source>No cash today. A repayment in cash puts it here, with its receipt.</source>
            <translation>今天沒有現金。收了現金還款，收據和金額就在這裡。</translation>
        </message>
        <message>
            <source>Receipts of today</source>
            <translation>今天的收據</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收據</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>should be in the bag</source>
            <translation>包裡應有</translation>
        </message>
        <message>
            <source>came in today</source>
            <translation>今天收到</translation>
        </message>
        <message>
            <source>is the most to carry</source>
            <translation>最多可帶</translation>
        </message>
        <message>
            <source>{amount} more than you should carry. Hand it to the cashier today.</source>
            <translation>比可攜帶的多 {amount}。今天請交給出納。</translation>
        </message>
        <message>
            <source>Counted · {amount}</source>
            <translation>已點鈔 · {amount}</translation>
        </message>
    </context>
    <context>
        <name>CashSheetView</name>
        <message>
            <source>The paper is being made…</source>
            <translation>正在產生文件…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>See how it works</source>
            <translation>先看看怎麼用</translation>
        </message>
        <message>
            <source>A practice branch: a complete head office with invented customers, on this laptop alone. You can be the officer, the reviewer and the approver, and nothing you do there is real.</source>
            <translation>練習據點：一個完整的總公司和虛構的客戶，只在這台電腦上。您可以當貸款專員、審查人和核准人，在裡面做的都不算數。</translation>
        </message>
        <message>
            <source>Open the practice branch</source>
            <translation>開啟練習據點</translation>
        </message>
        <message>
            <source>Begin to work</source>
            <translation>開始工作</translation>
        </message>
        <message>
            <source>Your lender gave you an address and a code that is good for one laptop.</source>
            <translation>貸款機構給了您一個地址和一個開通碼，只能用於一台電腦。</translation>
        </message>
        <message>
            <source>Connect to my lender</source>
            <translation>連接貸款機構</translation>
        </message>
        <message>
            <source>Go on with a desk from a stick</source>
            <translation>從隨身碟恢復工作台</translation>
        </message>
        <message>
            <source>The laptop was lost or broke down, and there is a backup of the desk.</source>
            <translation>電腦丟失或損壞，手頭有工作台的備份。</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>從備份恢復</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>ConsentsCard</name>
        <message>
            <source>Consents</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>signed on {day}</source>
            <translation>{day} 已簽</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未簽</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPage</name>
        <message>
            <source>Tick a consent when its paper is signed, not before.</source>
            <translation>紙上簽好了再勾選，不要提前。</translation>
        </message>
        <message>
            <source>What to say before they sign</source>
            <translation>簽字前要說的話</translation>
        </message>
        <message>
            <source>Personal information: we keep what you tell us, for this loan only, and lock it away.</source>
            <translation>個人資料：您告訴我們的，只為這筆貸款保存，並且上鎖。</translation>
        </message>
        <message>
            <source>Credit enquiry: we may ask the credit bureau about you once, for this application.</source>
            <translation>徵信查詢：為了這次申請，我們可以向徵信機構查詢一次。</translation>
        </message>
        <message>
            <source>Each is a paper of its own. Either can be taken back later, as easily as it was given.</source>
            <translation>兩份各是一張紙。哪一份都可以隨時撤回，和簽的時候一樣方便。</translation>
        </message>
        <message>
            <source>Who has signed which consent?</source>
            <translation>誰簽了哪份同意書？</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>{name} · {part}</source>
            <translation>{name} · {part}</translation>
        </message>
        <message>
            <source>{consent}: signed</source>
            <translation>{consent}：已簽</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) are not signed yet. You can go on, but not send the application.</source>
            <translation>
                <numerusform>還有 %n 份同意書沒簽。可以往下做，但不能送出申請。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>The contract, signed by everybody</source>
            <translation>契約，大家都簽好</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>契約</translation>
        </message>
    </context>
    <context>
        <name>CostSheetPage</name>
        <message>
            <source>Explain it line by line, in the customer's own words. It is signed before there is a contract.</source>
            <translation>用客戶聽得懂的話逐行講清。先簽這份，才有契約。</translation>
        </message>
        <message>
            <source>First, what the loan costs</source>
            <translation>先說清貸款要花多少錢</translation>
        </message>
        <message>
            <source>Cost sheet</source>
            <translation>成本揭露表</translation>
        </message>
    </context>
    <context>
        <name>CountForm</name>
        <message>
            <source>Count it</source>
            <translation>點一點</translation>
        </message>
        <message>
            <source>How many pieces of each are in the bag?</source>
            <translation>包裡每種面額有幾張？</translation>
        </message>
        <message>
            <source>In the bag</source>
            <translation>包裡一共</translation>
        </message>
        <message>
            <source>Record the count</source>
            <translation>記下點鈔結果</translation>
        </message>
        <message>
            <source>Pieces of {face}</source>
            <translation>{face} 的張數</translation>
        </message>
        <message>
            <source>{amount} is missing. Count once more; if it stays so, record it. It is written down, never hidden.</source>
            <translation>少 {amount}。再點一遍；還是這樣就記下來。如實記錄，不隱瞞。</translation>
        </message>
        <message>
            <source>{amount} too much. Is a receipt not written yet? If not, record it; it is written down.</source>
            <translation>多 {amount}。是不是有收據沒開？不是的話就記下來，如實記錄。</translation>
        </message>
        <message>
            <source>Exactly what the book says.</source>
            <translation>與帳面完全一致。</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Counted</source>
            <translation>已點</translation>
        </message>
        <message>
            <source>Cash sheet</source>
            <translation>現金日結表</translation>
        </message>
        <message>
            <source>{amount} missing</source>
            <translation>少 {amount}</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>多 {amount}</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>一致</translation>
        </message>
    </context>
    <context>
        <name>CustomerScreen</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>新申請</translation>
        </message>
        <message>
            <source>Written down. It is done when head office has agreed: sync.</source>
            <translation>已記錄，總公司同意後執行，請同步。</translation>
        </message>
    </context>
    <context>
        <name>CustomerView</name>
        <message>
            <source>For the customer</source>
            <translation>給客戶看</translation>
        </message>
        <message>
            <source>{lender} · for {name}</source>
            <translation>{lender} · 給 {name}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>you pay each month, %n time(s)</source>
            <translation>
                <numerusform>您每月還，共 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>you pay first; the last is {last}</source>
            <translation>您第一次還；最後一次是 {last}</translation>
        </message>
        <message>
            <source>you get on {day}</source>
            <translation>您在 {day} 拿到</translation>
        </message>
        <message>
            <source>all payments together</source>
            <translation>一共要還</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年利率（單利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年利率（複利）</translation>
        </message>
        <message numerus="yes">
            <source>You borrow {amount} for %n month(s) and pay {cost} for it. That is what borrowing costs, all of it.</source>
            <translation>
                <numerusform>您借 {amount}，%n 個月，為此付 {cost}。這就是借錢的全部花費。</numerusform>
            </translation>
        </message>
        <message>
            <source>A day late: {late} for each {thousand} that is late. Call us first.</source>
            <translation>晚一天：逾期的錢每 {thousand} 多付 {late}。請先打電話給我們。</translation>
        </message>
        <message>
            <source>Early: interest only up to that day, and no fee.</source>
            <translation>提前還：利息只算到當天，不收費用。</translation>
        </message>
    </context>
    <context>
        <name>CustomersScreen</name>
        <message>
            <source>Customers</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Name, phone or identity number</source>
            <translation>姓名、手機號碼或身分證字號</translation>
        </message>
        <message>
            <source>Search customers</source>
            <translation>搜尋客戶</translation>
        </message>
        <message>
            <source>Search customers (Ctrl+F)</source>
            <translation>搜尋客戶（Ctrl+F）</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客戶</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Lives on</source>
            <translation>收入來源</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手機</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>Left to pay</source>
            <translation>未還</translation>
        </message>
        <message>
            <source>Nobody here goes by that. Try a part of the name, or the last four digits of the identity card.</source>
            <translation>這裡沒有這個人。試試名字的一部分，或身分證字號後四位。</translation>
        </message>
        <message>
            <source>Whoever you receive is found here again.</source>
            <translation>您接待過的人都能在這裡找到。</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 位客戶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past due</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on time</source>
            <translation>
                <numerusform>%n 筆正常</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>There is no such day.</source>
            <translation>沒有這一天。</translation>
        </message>
        <message>
            <source>Type a date, as in {example}.</source>
            <translation>請輸入日期，例如 {example}。</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日曆</translation>
        </message>
        <message>
            <source>Not before {day}.</source>
            <translation>不能早於 {day}。</translation>
        </message>
        <message>
            <source>Not after {day}.</source>
            <translation>不能晚於 {day}。</translation>
        </message>
        <message>
            <source>Pick a date</source>
            <translation>選擇日期</translation>
        </message>
        <message>
            <source>Pick a date (Alt+Down)</source>
            <translation>選擇日期（Alt+↓）</translation>
        </message>
    </context>
    <context>
        <name>DecisionScreen</name>
        <message>
            <source>Back to the decisions</source>
            <translation>回到審核清單</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
        <message>
            <source>{officer} submitted it on {day}</source>
            <translation>{officer} 於 {day} 送出</translation>
        </message>
        <message>
            <source>{name}: sent back to {officer}.</source>
            <translation>{name}：已退回給 {officer}。</translation>
        </message>
        <message>
            <source>{name}: you recommend to decline.</source>
            <translation>{name}：您建議拒絕。</translation>
        </message>
        <message>
            <source>{name}: declined.</source>
            <translation>{name}：已拒絕。</translation>
        </message>
        <message>
            <source>{name}: {amount} recommended.</source>
            <translation>{name}：建議 {amount}。</translation>
        </message>
        <message>
            <source>{name}: {amount} approved.</source>
            <translation>{name}：已核准 {amount}。</translation>
        </message>
    </context>
    <context>
        <name>DecisionsScreen</name>
        <message>
            <source>Decisions</source>
            <translation>審核</translation>
        </message>
        <message>
            <source>After it</source>
            <translation>後面的</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Nothing waits for your decision. What officers submit comes with the next sync.</source>
            <translation>沒有等您審核的。貸款專員送出的，下次同步後就到。</translation>
        </message>
        <message>
            <source>Applications that wait</source>
            <translation>等待中的申請</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>貸款專員</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步驟</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>等待自</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for you</source>
            <translation>
                <numerusform>%n 份等您審核</numerusform>
            </translation>
        </message>
        <message>
            <source>by {officer}</source>
            <translation>{officer} 經辦</translation>
        </message>
        <message>
            <source>{day} · {days}</source>
            <translation>{day} · {days}</translation>
        </message>
        <message numerus="yes">
            <source>waits for %n day(s)</source>
            <translation>
                <numerusform>已等 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>came today</source>
            <translation>今天到的</translation>
        </message>
    </context>
    <context>
        <name>DisbursementScreen</name>
        <message>
            <source>The money goes out</source>
            <translation>撥款</translation>
        </message>
        <message>
            <source>Record it when the bank says it has arrived. The whole amount of the contract, with nothing taken off.</source>
            <translation>銀行確認入帳後再登記。契約的全部金額，一毛不扣。</translation>
        </message>
        <message>
            <source>What is paid back when it arrives that day</source>
            <translation>這一天入帳的還款計畫</translation>
        </message>
        <message>
            <source>&amp;Amount that arrived</source>
            <translation>入帳金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Day of arrival</source>
            <translation>入帳日期(&amp;D)</translation>
        </message>
        <message>
            <source>Interest runs from this day, and every due date is counted from it.</source>
            <translation>利息從這一天算起，每個還款日也從這一天推算。</translation>
        </message>
        <message>
            <source>It has arrived</source>
            <translation>已入帳</translation>
        </message>
        <message>
            <source>To the loan</source>
            <translation>去看這筆貸款</translation>
        </message>
        <message>
            <source>{name} · contract {number}</source>
            <translation>{name} · 契約 {number}</translation>
        </message>
        <message>
            <source>principal of the contract</source>
            <translation>契約本金</translation>
        </message>
        <message>
            <source>On record. The first repayment is due on {day}.</source>
            <translation>已記錄。第一次還款在 {day}。</translation>
        </message>
    </context>
    <context>
        <name>EraseCard</name>
        <message>
            <source>Erase this person</source>
            <translation>刪除個人資訊</translation>
        </message>
        <message>
            <source>Erase the personal data…</source>
            <translation>刪除個人資訊…</translation>
        </message>
        <message>
            <source>Name, numbers, address, papers and photographs of this customer, and of everybody in their applications, become unreadable on every desk, at head office and in what comes from a backup. Sums, dates and receipts stay. Nobody can undo it.</source>
            <translation>這位客戶以及其申請中所有人的姓名、號碼、地址、資料和照片，在每個工作台、總公司以及從備份恢復的內容中都將無法讀取。金額、日期和收據保留。此操作無法撤銷。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Type the customer's &amp;name</source>
            <translation>請輸入客戶姓名(&amp;N)</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>永久刪除</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不刪除</translation>
        </message>
        <message>
            <source>Asked for on {day}. It is done when head office has agreed: sync.</source>
            <translation>已於 {day} 提出，總公司同意後執行，請同步。</translation>
        </message>
        <message>
            <source>This desk comes from a backup. Sync first: they may have been erased already.</source>
            <translation>這個工作台來自備份。請先同步：這個人的資訊可能已經刪除。</translation>
        </message>
        <message>
            <source>Nothing is open, and the time for keeping the records is over.</source>
            <translation>沒有未結業務，資料儲存期限已滿。</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>Officer Desk</source>
            <translation>貸款專員工作台</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>程式出錯了。</translation>
        </message>
        <message>
            <source>Everything that was saved is safe. Go back to the list and open the case again.</source>
            <translation>已儲存的內容都安全。請回到列表，重新開啟這份資料。</translation>
        </message>
        <message>
            <source>If it happens again, give this report to your support; it holds no customer's data:</source>
            <translation>如果再次發生，請把這份報告交給技術支援；報告中沒有客戶資料：</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>may stay empty</source>
            <translation>可以不填</translation>
        </message>
        <message>
            <source>Needed to go on.</source>
            <translation>要填了才能繼續。</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Go through the figures with the customer once more. Nothing is taken off before it is paid out, and interest runs from the day the money arrives.</source>
            <translation>再和客戶看一遍數字。撥款前不預扣任何費用，利息從款項入帳那天起算。</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>給客戶看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>給客戶看（F9）</translation>
        </message>
        <message>
            <source>What was approved</source>
            <translation>核准的內容</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
    </context>
    <context>
        <name>FilePapersCard</name>
        <message>
            <source>Papers</source>
            <translation>證件資料</translation>
        </message>
        <message>
            <source>No paper yet.</source>
            <translation>還沒有資料。</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>有效期至 {day}</translation>
        </message>
        <message>
            <source>not on this desk yet</source>
            <translation>還沒到這個工作台</translation>
        </message>
        <message>
            <source>printed on {day}</source>
            <translation>{day} 列印</translation>
        </message>
    </context>
    <context>
        <name>FlagForm</name>
        <message>
            <source>Show the figures</source>
            <translation>看數字</translation>
        </message>
        <message>
            <source>Change the amount or the term</source>
            <translation>改金額或期限</translation>
        </message>
        <message>
            <source>What came of asking?</source>
            <translation>問下來怎麼樣？</translation>
        </message>
        <message>
            <source>What was found out</source>
            <translation>了解到的情況</translation>
        </message>
        <message>
            <source>No note lifts this one. Write down what was said all the same.</source>
            <translation>這一條寫了說明也不能放行。仍請把說的話記下來。</translation>
        </message>
        <message numerus="yes">
            <source>At least %n letter(s); whoever decides reads it.</source>
            <translation>
                <numerusform>至少 %n 個字；審核的人會看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stops the application</source>
            <translation>不能送出申請</translation>
        </message>
        <message>
            <source>Wants a note</source>
            <translation>需要說明</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已說明</translation>
        </message>
    </context>
    <context>
        <name>FlagsCard</name>
        <message>
            <source>Red flags</source>
            <translation>風險提示</translation>
        </message>
        <message>
            <source>The figures and papers raise none.</source>
            <translation>數字和資料沒有引出風險提示。</translation>
        </message>
        <message>
            <source>Nobody has said yet what is behind it.</source>
            <translation>還沒有人說明原因。</translation>
        </message>
        <message>
            <source>no flags</source>
            <translation>沒有風險提示</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) unanswered</source>
            <translation>
                <numerusform>%n 條未說明</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s), all answered</source>
            <translation>
                <numerusform>%n 條提示，都已說明</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagsPage</name>
        <message>
            <source>A flag is a question, not a verdict. Ask, look, and write down the answer.</source>
            <translation>風險提示是問題，不是結論。去問、去看，把答案寫下來。</translation>
        </message>
        <message>
            <source>How to follow up</source>
            <translation>如何處理</translation>
        </message>
        <message>
            <source>{outcome}: {meaning}</source>
            <translation>{outcome}：{meaning}</translation>
        </message>
        <message>
            <source>there is a reason, and you saw or heard what proves it.</source>
            <translation>有原因，您看到或聽到了證明。</translation>
        </message>
        <message>
            <source>it is as the figures say. Write down what carries the loan all the same.</source>
            <translation>就是數字說的那樣。寫明靠什麼還得起。</translation>
        </message>
        <message>
            <source>what raised it is taken back.</source>
            <translation>引出它的要求已放棄。</translation>
        </message>
        <message>
            <source>What must be asked again?</source>
            <translation>還有什麼要再問？</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>風險</translation>
        </message>
        <message>
            <source>an outcome and a note</source>
            <translation>結果和說明</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) stop the application. Other figures are the only way.</source>
            <translation>
                <numerusform>%n 條提示使申請不能送出，只能改數字。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) want a note. You can go on, but not send the application.</source>
            <translation>
                <numerusform>%n 條提示需要說明。可以往下走，但不能送出申請。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForgottenForm</name>
        <message>
            <source>Head office lets you in again</source>
            <translation>由總部重新為您開啟</translation>
        </message>
        <message>
            <source>Send head office this request, by message or on a stick. Nobody can open the desk with it. Leave this page open until the answer is here: the answer fits this request only. Head office writes down each time.</source>
            <translation>請把這份請求發給總部，可用訊息或隨身碟。僅憑它誰也打不開工作台。收到答覆之前請不要離開本頁：答覆只適用於這一次請求。總部每次都會留下記錄。</translation>
        </message>
        <message>
            <source>Call head office, and read these signs aloud:</source>
            <translation>請致電總部，並念出以下字元：</translation>
        </message>
        <message>
            <source>Copy the request</source>
            <translation>複製請求</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>儲存為檔案</translation>
        </message>
        <message>
            <source>Head office's &amp;answer</source>
            <translation>總部的答覆(&amp;A)</translation>
        </message>
        <message>
            <source>It begins with OD-OPEN.</source>
            <translation>以 OD-OPEN 開頭。</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>開啟工作台</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已複製。</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>儲存請求</translation>
        </message>
        <message>
            <source>It cannot be saved there. Choose another place.</source>
            <translation>無法儲存到那裡，請另選位置。</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已儲存：{file}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdCard</name>
        <message>
            <source>Household and business</source>
            <translation>家庭和生意</translation>
        </message>
        <message>
            <source>As it was seen on {day}.</source>
            <translation>{day} 看到的情況。</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
        <message>
            <source>Nothing was asked about it yet.</source>
            <translation>還沒有問過。</translation>
        </message>
        <message>
            <source>sales a month</source>
            <translation>每月銷售</translation>
        </message>
        <message>
            <source>wages</source>
            <translation>薪資</translation>
        </message>
        <message>
            <source>the household spends</source>
            <translation>家庭開支</translation>
        </message>
        <message>
            <source>other instalments</source>
            <translation>其他每月還款</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message>
            <source>There are no figures to show yet: choose a loan first.</source>
            <translation>還沒有可看的數字：請先選一款貸款。</translation>
        </message>
        <message>
            <source>Send for a decision</source>
            <translation>送審</translation>
        </message>
        <message>
            <source>Sent. It waits for a reviewer.</source>
            <translation>已送出，等審查人。</translation>
        </message>
        <message>
            <source>Saved. You can go on with it at any time.</source>
            <translation>已儲存，隨時可以繼續。</translation>
        </message>
    </context>
    <context>
        <name>LoanCard</name>
        <message>
            <source>The loan</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>All instalments</source>
            <translation>各期明細</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
        <message numerus="yes">
            <source>Wants {amount} for {purpose}, over %n month(s). {channel}.</source>
            <translation>
                <numerusform>想借 {amount}，用於{purpose}，%n 個月。{channel}。</numerusform>
            </translation>
        </message>
        <message>
            <source>says can pay a month</source>
            <translation>自己說每月能還</translation>
        </message>
        <message>
            <source>each month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>第一期</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>最後一期</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年利率（單利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年利率（複利）</translation>
        </message>
        <message numerus="yes">
            <source>over %n month(s)</source>
            <translation>
                <numerusform>%n 個月</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Where it stands</source>
            <translation>還款情況</translation>
        </message>
        <message>
            <source>Money that came</source>
            <translation>收款紀錄</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>People in it</source>
            <translation>參與人</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>計算過程</translation>
        </message>
        <message>
            <source>A paper for the customer: how every instalment is worked out</source>
            <translation>給客戶的說明：每期金額如何計算</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>給客戶看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>給客戶看（F9）</translation>
        </message>
        <message>
            <source>Go on signing</source>
            <translation>繼續簽約</translation>
        </message>
        <message>
            <source>The money goes out</source>
            <translation>撥款</translation>
        </message>
        <message>
            <source>Take money</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>to be paid back in all</source>
            <translation>總共要還</translation>
        </message>
        <message>
            <source>principal outstanding</source>
            <translation>本金餘額</translation>
        </message>
        <message numerus="yes">
            <source>overdue, %n day(s) past due</source>
            <translation>
                <numerusform>逾期，已 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due on {day}</source>
            <translation>{day} 應還</translation>
        </message>
        <message>
            <source>No money has come in yet.</source>
            <translation>還沒有收到過錢。</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s)</source>
            <translation>
                <numerusform>%n 份副本</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>列印副本</translation>
        </message>
        <message>
            <source>Nothing was printed yet.</source>
            <translation>還沒有列印過。</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
    </context>
    <context>
        <name>LoansCard</name>
        <message>
            <source>Loans</source>
            <translation>貸款</translation>
        </message>
        <message numerus="yes">
            <source>%n past due</source>
            <translation>
                <numerusform>%n 筆逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>No loan yet.</source>
            <translation>還沒有貸款。</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>Find a loan</source>
            <translation>搜尋貸款</translation>
        </message>
        <message>
            <source>Name, phone or contract number</source>
            <translation>姓名、手機號碼或契約編號</translation>
        </message>
        <message>
            <source>Which loans</source>
            <translation>哪些貸款</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>待簽約</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已結清</translation>
        </message>
        <message>
            <source>No loan is like this. A loan begins with a customer who is received.</source>
            <translation>沒有這樣的貸款。接待客戶，貸款從那裡開始。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手機</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Outstanding</source>
            <translation>本金餘額</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下期應還</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n 筆貸款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookMenu</name>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Outdoors</source>
            <translation>戶外</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>一般字級</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>較大字級</translation>
        </message>
        <message>
            <source>Largest letters</source>
            <translation>最大字級</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Officer Desk</source>
            <translation>貸款專員工作台</translation>
        </message>
        <message>
            <source>This is what was typed before the desk was locked. Nothing of it is recorded yet.</source>
            <translation>這是工作台鎖定前填寫的內容，尚未登記。</translation>
        </message>
        <message>
            <source>Copied. In {seconds} seconds the clipboard forgets it.</source>
            <translation>已複製。{seconds} 秒後從剪貼簿清除。</translation>
        </message>
        <message>
            <source>Nobody seems to be here: the desk locks itself in half a minute.</source>
            <translation>好像沒有人在：半分鐘後工作台自動鎖定。</translation>
        </message>
        <message>
            <source>Head office has sent new rules; they bind from now on.</source>
            <translation>總部發來了新規則，從現在起生效。</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>MoneyEdit</name>
        <message>
            <source>An amount is never below zero here.</source>
            <translation>這裡的金額不會小於零。</translation>
        </message>
        <message>
            <source>At most {amount}.</source>
            <translation>最多 {amount}。</translation>
        </message>
        <message>
            <source>Put commas between thousands only, as in 12,345.67.</source>
            <translation>逗號只放在千位之間，例如 12,345.67。</translation>
        </message>
        <message>
            <source>This is more than any loan.</source>
            <translation>這比任何貸款都多。</translation>
        </message>
        <message>
            <source>Type an amount, as in 12,345.67 or 1.5万.</source>
            <translation>請輸入金額，例如 12,345.67 或 1.5萬。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n decimal(s).</source>
            <translation>
                <numerusform>最多 %n 位小數。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedPage</name>
        <message>
            <source>&amp;Where do you talk?</source>
            <translation>在哪裡談的？(&amp;W)</translation>
        </message>
        <message>
            <source>What is the &amp;money for?</source>
            <translation>錢用來做什麼？(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;How much is wanted?</source>
            <translation>想借多少？(&amp;H)</translation>
        </message>
        <message>
            <source>For how many m&amp;onths?</source>
            <translation>借幾個月？(&amp;O)</translation>
        </message>
        <message>
            <source>How much can be &amp;paid a month?</source>
            <translation>每月能還多少？(&amp;P)</translation>
        </message>
        <message>
            <source>In their own wor&amp;ds</source>
            <translation>客戶自己的話(&amp;D)</translation>
        </message>
        <message>
            <source>As it was said. It stays sealed with the customer's data.</source>
            <translation>原話記錄，和客戶資料一起加密儲存。</translation>
        </message>
        <message>
            <source>Read back to the customer</source>
            <translation>念給客戶聽過</translation>
        </message>
        <message>
            <source>The &amp;customer says that this is right</source>
            <translation>客戶說沒錯(&amp;C)</translation>
        </message>
        <message>
            <source>Say it back</source>
            <translation>複述一遍</translation>
        </message>
        <message>
            <source>What is the money for?</source>
            <translation>錢用來做什麼？</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>In their own words: “{words}”</source>
            <translation>客戶自己的話：「{words}」</translation>
        </message>
        <message>
            <source>What was said appears here as one sentence, to be read out.</source>
            <translation>說過的話會在這裡變成一句，念給客戶聽。</translation>
        </message>
        <message numerus="yes">
            <source>“You want to borrow {amount} for %n month(s). It is for: {purpose}. You can pay {able} a month.”</source>
            <translation>
                <numerusform>「您想借 {amount}，%n 個月，用於{purpose}，每月能還 {able}。」</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>新密碼(&amp;N)</translation>
        </message>
        <message>
            <source>The same a&amp;gain</source>
            <translation>再輸一遍(&amp;G)</translation>
        </message>
        <message>
            <source>Good: it is hard to guess.</source>
            <translation>很好，不容易被猜到。</translation>
        </message>
        <message>
            <source>Six words or more that do not belong together: nothing else protects this desk.</source>
            <translation>請用六個以上互不相干的詞：這個工作台沒有其他保護。</translation>
        </message>
        <message>
            <source>Five words or more that do not belong together are easy to keep and hard to guess.</source>
            <translation>五個以上互不相干的詞，好記又難猜。</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>兩次一致。</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>兩次不一樣，請再輸一遍。</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>a month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>at first, {last} at last</source>
            <translation>第一期；最後一期 {last}</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>借錢的花費</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年利率（單利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年利率（複利）</translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <source>Who works at this desk?</source>
            <translation>誰用這個工作台？</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>密碼(&amp;P)</translation>
        </message>
        <message>
            <source>Enter opens the desk</source>
            <translation>按 Enter 鍵開啟工作台</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>忘記密碼？</translation>
        </message>
        <message>
            <source>{name} · {role} · branch {branch}</source>
            <translation>{name} · {role} · 據點 {branch}</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n 件待發送</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no keyring here: the passphrase alone protects this desk. Keep the laptop with you.</source>
            <translation>這台電腦沒有金鑰環：只有密碼保護這個工作台。請隨身看管電腦。</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>開啟工作台</translation>
        </message>
        <message numerus="yes">
            <source>Open in %n second(s)</source>
            <translation>
                <numerusform>%n 秒後可開啟</numerusform>
            </translation>
        </message>
        <message>
            <source>Another way in</source>
            <translation>換一種方式</translation>
        </message>
        <message>
            <source>{name} · {role} · practice branch</source>
            <translation>{name} · {role} · 練習據點</translation>
        </message>
    </context>
    <context>
        <name>PaperForm</name>
        <message>
            <source>Replace</source>
            <translation>更換</translation>
        </message>
        <message>
            <source>Replace: {paper}</source>
            <translation>更換：{paper}</translation>
        </message>
        <message>
            <source>Number, as on the paper</source>
            <translation>證件上的號碼</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>{paper} · {name}</source>
            <translation>{paper} · {name}</translation>
        </message>
        <message>
            <source>A file of the kind {suffix} is no picture of a paper. Take JPG, PNG or PDF.</source>
            <translation>{suffix} 檔案不是資料照片。請用 JPG、PNG 或 PDF。</translation>
        </message>
        <message>
            <source>This paper is no longer valid.</source>
            <translation>這份證件已過期。</translation>
        </message>
        <message>
            <source>This is not the number that was given before. Look again.</source>
            <translation>和之前的號碼不一樣，請再看一眼。</translation>
        </message>
        <message>
            <source>Being kept…</source>
            <translation>正在儲存…</translation>
        </message>
        <message>
            <source>Drop the picture here</source>
            <translation>把照片拖到這裡</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>選擇檔案</translation>
        </message>
        <message>
            <source>Keep {file}</source>
            <translation>保留 {file}</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>有效期至 {day}</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Print</source>
            <translation>列印</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存為 PDF…</translation>
        </message>
        <message>
            <source>A copy that anybody can read who has the file. It is on record.</source>
            <translation>拿到檔案的人都能看這份副本。導出會留下記錄。</translation>
        </message>
        <message>
            <source>{paper} {number}</source>
            <translation>{paper} {number}</translation>
        </message>
        <message>
            <source>The copy is saved. Delete the file when it is no longer needed.</source>
            <translation>副本已儲存。不再需要時請刪除檔案。</translation>
        </message>
        <message>
            <source>The file cannot be written there. Choose another folder.</source>
            <translation>那裡寫不了檔案。請換一個資料夾。</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>已發送到印表機 {name}。</translation>
        </message>
    </context>
    <context>
        <name>PaperViewer</name>
        <message>
            <source>Opening…</source>
            <translation>正在開啟…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>This paper has not come to this desk yet. It comes with the next sync.</source>
            <translation>這份資料還沒到這個工作台，下次同步會來。</translation>
        </message>
        <message>
            <source>This paper cannot be shown here.</source>
            <translation>這份資料在這裡顯示不了。</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Papers</source>
            <translation>證件資料</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between papers</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Not there: {papers}</source>
            <translation>還缺：{papers}</translation>
        </message>
        <message>
            <source>not on this desk yet</source>
            <translation>還沒到這個工作台</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to put right</source>
            <translation>
                <numerusform>%n 份資料要補正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) not on this desk yet</source>
            <translation>
                <numerusform>%n 份資料還沒到</numerusform>
            </translation>
        </message>
        <message>
            <source>papers complete</source>
            <translation>資料齊全</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>What is still missing</source>
            <translation>還缺什麼</translation>
        </message>
        <message>
            <source>Which papers are here?</source>
            <translation>收到了哪些資料？</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>證件資料</translation>
        </message>
        <message>
            <source>Kept, encrypted: {paper}</source>
            <translation>已加密儲存：{paper}</translation>
        </message>
        <message>
            <source>{paper}: {state}</source>
            <translation>{paper}：{state}</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to go. You can go on, but not send the application.</source>
            <translation>
                <numerusform>還差 %n 份資料。可以往下走，但不能送出申請。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing. Every paper that is asked for is here.</source>
            <translation>不缺。要求的資料都收到了。</translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message>
            <source>Add: {who}</source>
            <translation>新增：{who}</translation>
        </message>
        <message>
            <source>What each of them takes on</source>
            <translation>每個人承擔什麼</translation>
        </message>
        <message>
            <source>A spouse agrees that the household's money repays the loan, and signs.</source>
            <translation>配偶同意用家裡的錢還貸款，並簽字。</translation>
        </message>
        <message>
            <source>A co-borrower owes all of it, just as the borrower does.</source>
            <translation>共同借款人和借款人一樣，全部都要還。</translation>
        </message>
        <message>
            <source>A guarantor pays when the borrower does not. Say the manner and the period aloud.</source>
            <translation>借款人還不上時，保證人來還。方式和期間要說出來。</translation>
        </message>
        <message>
            <source>Each of them signs consents of their own and brings an identity card.</source>
            <translation>每個人簽自己的同意書，帶自己的身分證。</translation>
        </message>
        <message>
            <source>Who else takes part?</source>
            <translation>還有誰參加？</translation>
        </message>
        <message>
            <source>People</source>
            <translation>參與人</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of people</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>This loan asks for: {names}</source>
            <translation>這款貸款要求：{names}</translation>
        </message>
        <message>
            <source>This loan asks for nobody else. Name whoever takes part all the same.</source>
            <translation>這款貸款不要求別人參加。有人參加也請寫上。</translation>
        </message>
    </context>
    <context>
        <name>PartyForm</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove: {who}</source>
            <translation>移除：{who}</translation>
        </message>
        <message>
            <source>Lives where the borrower lives</source>
            <translation>和借款人住在一起</translation>
        </message>
        <message>
            <source>&amp;How does the guarantor answer?</source>
            <translation>保證人怎麼負責？(&amp;H)</translation>
        </message>
        <message>
            <source>General: the lender must go to the borrower first. Joint: to either of them at once.</source>
            <translation>一般保證：先向借款人求償。連帶保證：可以直接向任何一方求償。</translation>
        </message>
        <message>
            <source>&amp;Months after the last due date</source>
            <translation>最後到期日後幾個月(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>顯示密碼</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大寫鎖定已開啟。</translation>
        </message>
    </context>
    <context>
        <name>PaymentCalendar</name>
        <message>
            <source>What you pay, and when</source>
            <translation>您每次還多少，什麼時候還</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Paper</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>適合寬度</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 頁</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>參與人</translation>
        </message>
        <message>
            <source>a consent is missing</source>
            <translation>缺同意書</translation>
        </message>
        <message>
            <source>consents signed</source>
            <translation>同意書已簽</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已刪除</translation>
        </message>
        <message>
            <source>{name} · {part}</source>
            <translation>{name} · {part}</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n 歲</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answers as {manner}, for %n month(s) after the last due date.</source>
            <translation>
                <numerusform>{manner}，最後到期日後 %n 個月。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>&amp;Name, as on the card</source>
            <translation>姓名，與身分證一致(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Identity card number</source>
            <translation>身分證字號(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Birthday</source>
            <translation>生日(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>手機號碼(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>住址(&amp;A)</translation>
        </message>
        <message>
            <source>Business &amp;licence (unified social credit code)</source>
            <translation>營業執照統一社會信用代碼(&amp;L)</translation>
        </message>
        <message>
            <source>Comes from the number. Ask for it all the same, and compare.</source>
            <translation>號碼裡就有。仍要問一遍，對一對。</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>審核</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>Cash with me</source>
            <translation>我手上的現金</translation>
        </message>
    </context>
    <context>
        <name>PositionTable</name>
        <message>
            <source>Instalments</source>
            <translation>期數</translation>
        </message>
        <message>
            <source>No.</source>
            <comment>of an instalment</comment>
            <translation>期</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>State</source>
            <comment>of an instalment</comment>
            <translation>狀態</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>應還</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已還</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未還</translation>
        </message>
        <message>
            <source>paid {day}</source>
            <translation>{day} 已還</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已還</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>Practice branch: invented people, invented money</source>
            <translation>練習據點：人和錢都是虛構的</translation>
        </message>
    </context>
    <context>
        <name>ProductPage</name>
        <message>
            <source>&amp;Amount</source>
            <translation>金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>月數(&amp;M)</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>給客戶看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>給客戶看（F9）</translation>
        </message>
        <message>
            <source>Which loan fits?</source>
            <translation>哪款貸款合適？</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>an offer that the customer takes</source>
            <translation>客戶選中的一款</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>Before this</source>
            <translation>此前的紀錄</translation>
        </message>
        <message>
            <source>Nobody has decided on this application yet, and there is no earlier loan.</source>
            <translation>這份申請還沒有人審核，也沒有以前的貸款。</translation>
        </message>
        <message>
            <source>{name} {said} · {day}</source>
            <translation>{name} {said} · {day}</translation>
        </message>
        <message>
            <source>{reason}. “{words}”</source>
            <translation>{reason}。「{words}」</translation>
        </message>
    </context>
    <context>
        <name>RenewForm</name>
        <message>
            <source>Renew the keys of this desk</source>
            <translation>更換這個工作台的金鑰</translation>
        </message>
        <message>
            <source>The desk is locked. Everything on it is encrypted anew, with keys that nobody has seen; then it opens again. It takes a moment: leave the laptop on until it is done. The passphrase stays the same.</source>
            <translation>工作台已鎖定。其中的全部內容將用沒有人見過的新金鑰重新加密，然後再次開啟。這需要一點時間：完成之前請不要關機。密碼不變。</translation>
        </message>
        <message>
            <source>Your &amp;passphrase</source>
            <translation>您的密碼(&amp;P)</translation>
        </message>
        <message>
            <source>Renew the keys and open the desk</source>
            <translation>更換金鑰並開啟工作台</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以後再說</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
    </context>
    <context>
        <name>RepaymentScreen</name>
        <message>
            <source>Take money</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>這筆錢還什麼</translation>
        </message>
        <message>
            <source>&amp;Amount in hand</source>
            <translation>收到的金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;How it came</source>
            <translation>怎麼來的(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Paid by somebody else</source>
            <translation>由別人代付(&amp;P)</translation>
        </message>
        <message>
            <source>Their name, if it is not the borrower who pays.</source>
            <translation>如果不是借款人付，寫付款人姓名。</translation>
        </message>
        <message>
            <source>Take it and print the receipt</source>
            <translation>收下並列印收據</translation>
        </message>
        <message>
            <source>Enter, then Enter again</source>
            <translation>按兩次 Enter</translation>
        </message>
        <message>
            <source>To the loan</source>
            <translation>去看這筆貸款</translation>
        </message>
        <message>
            <source>Cash with me: {amount}, at most {limit}</source>
            <translation>我手上的現金：{amount}，最多 {limit}</translation>
        </message>
        <message>
            <source>{name} · contract {number}</source>
            <translation>{name} · 契約 {number}</translation>
        </message>
        <message>
            <source>due until today</source>
            <translation>到今天應還</translation>
        </message>
        <message>
            <source>next, on {day}</source>
            <translation>下一期，{day}</translation>
        </message>
        <message>
            <source>principal outstanding</source>
            <translation>本金餘額</translation>
        </message>
        <message>
            <source>Saved · receipt {number}</source>
            <translation>已儲存 · 收據 {number}</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Choose a file whose name ends in .odbackup.</source>
            <translation>請選擇以 .odbackup 結尾的檔案。</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>從備份恢復</translation>
        </message>
        <message>
            <source>The desk comes back as it was on the day of the backup. What was done after it comes from head office with the next sync.</source>
            <translation>工作台恢復到備份當天的樣子。之後辦的業務，下次同步時從總公司取回。</translation>
        </message>
        <message>
            <source>The file from the stick; its name ends in .odbackup.</source>
            <translation>隨身碟上的備份檔案，以 .odbackup 結尾。</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>選擇檔案</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>密碼(&amp;P)</translation>
        </message>
        <message>
            <source>The one with which the desk was opened on that day.</source>
            <translation>備份當天開啟工作台用的密碼。</translation>
        </message>
        <message>
            <source>Restore &amp;code</source>
            <translation>恢復碼(&amp;C)</translation>
        </message>
        <message>
            <source>From your paper. On the laptop where the backup was made it may stay empty.</source>
            <translation>抄在紙上的恢復碼。在原來備份的電腦上可以留空。</translation>
        </message>
        <message>
            <source>Restore the desk</source>
            <translation>恢復工作台</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>{name} · {role} · branch {branch} · {day}, {time}</source>
            <translation>{name} · {role} · {branch} 據點 · {day} {time}</translation>
        </message>
        <message>
            <source>This laptop does not know the backup. Type the code from your paper.</source>
            <translation>這台電腦沒有這份備份的金鑰。請輸入紙上的恢復碼。</translation>
        </message>
        <message>
            <source>Choose the file first.</source>
            <translation>請先選擇檔案。</translation>
        </message>
    </context>
    <context>
        <name>SalesForm</name>
        <message>
            <source>Sales in an ordinary month</source>
            <translation>平常一個月的銷售</translation>
        </message>
        <message>
            <source>Counted by good, ordinary and bad days</source>
            <translation>按好、平、差的日子算</translation>
        </message>
        <message>
            <source>Reckoned from purchases and stock</source>
            <translation>按進貨和庫存推算</translation>
        </message>
        <message>
            <source>Added up from what came in</source>
            <translation>按實際入帳加總</translation>
        </message>
        <message>
            <source>On a good day</source>
            <translation>好的一天</translation>
        </message>
        <message>
            <source>Good days a month</source>
            <translation>每月好的天數</translation>
        </message>
        <message>
            <source>On an ordinary day</source>
            <translation>平常的一天</translation>
        </message>
        <message>
            <source>Ordinary days a month</source>
            <translation>每月平常的天數</translation>
        </message>
        <message>
            <source>On a bad day</source>
            <translation>差的一天</translation>
        </message>
        <message>
            <source>Bad days a month</source>
            <translation>每月差的天數</translation>
        </message>
        <message>
            <source>Bought in a month</source>
            <translation>一個月進貨</translation>
        </message>
        <message>
            <source>Added to the price</source>
            <translation>加價</translation>
        </message>
        <message>
            <source>Stock at the beginning</source>
            <translation>期初庫存</translation>
        </message>
        <message>
            <source>Stock at the end</source>
            <translation>期末庫存</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>銀行帳戶</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付寶</translation>
        </message>
        <message>
            <source>Cash, as noted down</source>
            <translation>現金，按記的帳</translation>
        </message>
        <message>
            <source>Of it no sales</source>
            <translation>其中不是銷售的</translation>
        </message>
        <message>
            <source>In how many months?</source>
            <translation>幾個月的？</translation>
        </message>
        <message>
            <source>No sales are: loans, transfers between own accounts, gifts.</source>
            <translation>不算銷售的：借款、自己帳戶互轉、禮金。</translation>
        </message>
        <message>
            <source>As the customer says</source>
            <translation>客戶自己說的</translation>
        </message>
    </context>
    <context>
        <name>ScheduleChart</name>
        <message>
            <source>Repayments as bars</source>
            <translation>還款柱狀圖</translation>
        </message>
        <message numerus="yes">
            <source>%n instalment(s). The first, on {first_day}, is {first}, of which {first_cost} interest and fees. The last, on {last_day}, is {last}. Interest and fees together are {cost}.</source>
            <translation>
                <numerusform>共 %n 期。第一期在 {first_day}，{first}，其中利息和費用 {first_cost}。最後一期在 {last_day}，{last}。利息和費用合計 {cost}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>本金</translation>
        </message>
        <message>
            <source>Interest and fees</source>
            <translation>利息和費用</translation>
        </message>
        <message>
            <source>{number}: {day}, {total} = {principal} + {cost}</source>
            <translation>第 {number} 期：{day}，{total} = {principal} + {cost}</translation>
        </message>
    </context>
    <context>
        <name>SchedulePage</name>
        <message>
            <source>&amp;Amount</source>
            <translation>金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>月數(&amp;M)</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>給客戶看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>給客戶看（F9）</translation>
        </message>
        <message>
            <source>Gone through together</source>
            <translation>一起看了一遍</translation>
        </message>
        <message>
            <source>The &amp;customer agrees</source>
            <translation>客戶同意(&amp;C)</translation>
        </message>
        <message>
            <source>To this amount, to each repayment and its day, and to what the loan costs a year.</source>
            <translation>同意這個金額、每一期和它的日子，以及一年要花多少錢。</translation>
        </message>
        <message>
            <source>How will it be paid back?</source>
            <translation>怎麼還？</translation>
        </message>
        <message>
            <source>Repayment</source>
            <translation>還款</translation>
        </message>
        <message>
            <source>an amount and a term that fit</source>
            <translation>合適的金額和期限</translation>
        </message>
        <message>
            <source>{product}; asked for: {amount}</source>
            <translation>{product}；客戶要的：{amount}</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Repayments</source>
            <translation>還款計畫</translation>
        </message>
        <message>
            <source>No.</source>
            <comment>of an instalment</comment>
            <translation>期</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>本金</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>利息</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>應還</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>the principal that is left after an instalment</comment>
            <translation>剩餘</translation>
        </message>
    </context>
    <context>
        <name>ScheduleView</name>
        <message>
            <source>The repayments appear here as soon as an offer fits.</source>
            <translation>有合適的方案，還款計畫就出現在這裡。</translation>
        </message>
        <message>
            <source>Choose an instalment to see how it came about.</source>
            <translation>點某一期，看它是怎麼算的。</translation>
        </message>
        <message>
            <source>each month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>第一期</translation>
        </message>
        <message>
            <source>the last</source>
            <translation>最後一期</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>of it interest and fees</source>
            <translation>其中利息和費用</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年利率（單利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年利率（複利）</translation>
        </message>
        <message numerus="yes">
            <source>Borrow {amount}: pay back {total} over %n month(s), {cost} of it is what borrowing costs.</source>
            <translation>
                <numerusform>借 {amount}，%n 個月共還 {total}，其中 {cost} 是借錢的花費。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Name, phone, last four of the id, loan or receipt number</source>
            <translation>姓名、手機號碼、身分證後四碼、貸款或收據編號</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查到的</translation>
        </message>
        <message>
            <source>Nothing here is called that. Part of a name or of a number is enough.</source>
            <translation>沒有這樣的。名字或號碼的一部分就夠。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收據</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>To head office and back</source>
            <translation>與總公司的往來</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>鎖定工作台</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客戶</translation>
        </message>
    </context>
    <context>
        <name>SeasonForm</name>
        <message>
            <source>Sales go up and down with the season</source>
            <translation>銷售隨季節起伏</translation>
        </message>
        <message>
            <source>The twelve months make up the whole year.</source>
            <translation>十二個月合成一整年。</translation>
        </message>
        <message>
            <source>{share} of the year is still to be given to months.</source>
            <translation>全年還有 {share} 沒分到各月。</translation>
        </message>
        <message>
            <source>That is {share} more than a year.</source>
            <translation>比一整年多 {share}。</translation>
        </message>
    </context>
    <context>
        <name>SecurityCard</name>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Somebody may have seen you type? Take another passphrase.</source>
            <translation>有人可能看到您輸入密碼？請換一個密碼。</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改密碼</translation>
        </message>
        <message>
            <source>The &amp;old passphrase</source>
            <translation>原密碼(&amp;O)</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以後再說</translation>
        </message>
        <message>
            <source>Somebody may have copied this laptop? Renew the keys. The desk locks, asks for your passphrase, is encrypted anew and opens again; it takes a moment.</source>
            <translation>有人可能複製了這台電腦的內容？請更換金鑰。工作台會鎖定、詢問密碼、重新加密，然後再次開啟，需要一點時間。</translation>
        </message>
        <message>
            <source>Lock and renew the keys</source>
            <translation>鎖定並更換金鑰</translation>
        </message>
        <message>
            <source>This is the old one. Take another.</source>
            <translation>這是原來的密碼，請換一個。</translation>
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation>正在更改密碼…</translation>
        </message>
        <message>
            <source>The passphrase is changed: only the new one opens this desk now. Backups made before still want the one of their day.</source>
            <translation>密碼已更改：現在只有新密碼能開啟這個工作台。之前的備份仍要用備份當天的密碼。</translation>
        </message>
    </context>
    <context>
        <name>SetBackBand</name>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
    </context>
    <context>
        <name>ShareEdit</name>
        <message>
            <source>A percentage up to {most}, as in 52 %.</source>
            <translation>百分比，最多 {most}，例如 52 %。</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>{name} · {part}</source>
            <translation>{name} · {part}</translation>
        </message>
        <message>
            <source>How {name} signs</source>
            <translation>{name} 怎麼簽</translation>
        </message>
        <message>
            <source>Witness who saw it</source>
            <translation>在場見證人</translation>
        </message>
        <message>
            <source>Somebody who can read, and has nothing to gain from the loan.</source>
            <translation>識字，且與這筆貸款沒有利害關係的人。</translation>
        </message>
        <message>
            <source>Signature of {name}</source>
            <translation>{name} 的簽字</translation>
        </message>
        <message>
            <source>Read aloud to them; thumbprint before me and the witness</source>
            <translation>已念給本人聽；當著我和見證人捺指印</translation>
        </message>
        <message>
            <source>Signed on paper, before me</source>
            <translation>當著我的面在紙上簽了</translation>
        </message>
    </context>
    <context>
        <name>SignInWindow</name>
        <message>
            <source>Officer Desk</source>
            <translation>貸款專員工作台</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在開啟…</translation>
        </message>
        <message>
            <source>Renewing the keys…</source>
            <translation>正在更換金鑰…</translation>
        </message>
        <message>
            <source>The keys are renewed. Make a backup when you can: the earlier ones have the old keys.</source>
            <translation>金鑰已更換。請儘快備份：之前的備份用的是舊金鑰。</translation>
        </message>
        <message>
            <source>Renewing the keys: {percent} %</source>
            <translation>正在更換金鑰：{percent} %</translation>
        </message>
        <message>
            <source>Calling head office…</source>
            <translation>正在聯絡總公司…</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>正在開啟備份…</translation>
        </message>
        <message>
            <source>Reading the backup: {percent} %</source>
            <translation>正在讀取備份：{percent} %</translation>
        </message>
        <message>
            <source>Founding the branch: a head office, three desks, three months of work. It takes a while…</source>
            <translation>正在建立練習據點：一個總公司、三個工作台、三個月的業務。請稍等…</translation>
        </message>
        <message>
            <source>A new release makes its lists anew: {percent} %</source>
            <translation>新版本正在重新整理列表：{percent} %</translation>
        </message>
        <message>
            <source>The branch is there. Choose who you are; the passphrase opens all three desks.</source>
            <translation>練習據點建好了。請選擇您的身分；同一個密碼能開啟三個工作台。</translation>
        </message>
        <message>
            <source>Making a desk for {name}…</source>
            <translation>正在為 {name} 準備工作台…</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Place to sign</source>
            <translation>簽字處</translation>
        </message>
        <message>
            <source>To be signed with a finger, a pen or the mouse.</source>
            <translation>可用手指、筆或滑鼠簽。</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>在這裡簽</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>the paper</source>
            <translation>文件</translation>
        </message>
    </context>
    <context>
        <name>SigningPage</name>
        <message>
            <source>{name} · {amount}</source>
            <translation>{name} · {amount}</translation>
        </message>
    </context>
    <context>
        <name>SigningScreen</name>
        <message>
            <source>All have signed</source>
            <translation>大家都簽好了</translation>
        </message>
        <message>
            <source>Signed and on record. Next, the money.</source>
            <translation>已簽並記錄。下一步是撥款。</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>步驟</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}，已完成</translation>
        </message>
        <message>
            <source>{step}, here now</source>
            <translation>{step}，現在</translation>
        </message>
        <message>
            <source>{step}, still to come</source>
            <translation>{step}，未到</translation>
        </message>
    </context>
    <context>
        <name>SubmitPage</name>
        <message>
            <source>What stands in the way</source>
            <translation>還差什麼</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>都對嗎？</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送出</translation>
        </message>
        <message>
            <source>what stands in the way</source>
            <translation>還差的幾件事</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right before it can be sent.</source>
            <translation>
                <numerusform>還有 %n 件事要補正才能送出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing. It can be sent; a reviewer reads it next.</source>
            <translation>不差什麼。可以送出，接著由審查人看。</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>去補正</translation>
        </message>
    </context>
    <context>
        <name>SumCard</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>清單裡還有 %n 筆</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message>
            <source>Synced. Head office did not take everything; see what needs you.</source>
            <translation>已同步。部分紀錄總公司沒有收下，請看「需要您處理」。</translation>
        </message>
        <message>
            <source>Synced. Nothing was new.</source>
            <translation>已同步。沒有新內容。</translation>
        </message>
        <message>
            <source>Synced: {sent} sent, {received} received. Both ends count the same.</source>
            <translation>已同步：發出 {sent} 件，收到 {received} 件。兩端數字一致。</translation>
        </message>
        <message>
            <source>To head office and back</source>
            <translation>與總公司的往來</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>不一致的數字</translation>
        </message>
        <message>
            <source>What head office did not take as it was</source>
            <translation>總公司沒有照收的</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>receipt numbers left</source>
            <translation>個收據號可用</translation>
        </message>
        <message>
            <source>received by it</source>
            <translation>件上次收到</translation>
        </message>
        <message>
            <source>Calling head office…</source>
            <translation>正在聯絡總公司…</translation>
        </message>
        <message>
            <source>Send and fetch now (F5)</source>
            <translation>立即收發（F5）</translation>
        </message>
        <message>
            <source>This computer has no keyring that can be trusted, so the passphrase alone protects this desk. Keep the computer with you, and the passphrase long.</source>
            <translation>這台電腦沒有可信任的系統金鑰庫，只有密碼保護工作台。請隨身帶好電腦，密碼要長。</translation>
        </message>
        <message>
            <source>to be sent</source>
            <translation>件待發送</translation>
        </message>
        <message>
            <source>last sync</source>
            <translation>上次同步</translation>
        </message>
        <message>
            <source>sent by it</source>
            <translation>件上次發出</translation>
        </message>
        <message>
            <source>papers with it</source>
            <translation>份資料隨之收發</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt number(s) left: sync before they are used up.</source>
            <translation>
                <numerusform>還剩 %n 個收據號：用完前請同步。</numerusform>
            </translation>
        </message>
        <message>
            <source>Work goes on meanwhile.</source>
            <translation>期間可以照常工作。</translation>
        </message>
        <message>
            <source>Everything can be done without a network. What was done waits here, encrypted, until there is one.</source>
            <translation>沒有網路也什麼都能做。做過的加密儲存在這裡，等有網路再發。</translation>
        </message>
        <message>
            <source>Synced, but figures differ at head office. Tell your branch manager.</source>
            <translation>已同步，但與總公司的數字不一致。請告訴據點主管。</translation>
        </message>
        <message>
            <source>Fetching the rules…</source>
            <translation>正在取規則…</translation>
        </message>
        <message>
            <source>Sending what was done…</source>
            <translation>正在發送做過的事…</translation>
        </message>
        <message>
            <source>Fetching what others did…</source>
            <translation>正在取別人做的事…</translation>
        </message>
        <message>
            <source>Sending and fetching papers…</source>
            <translation>正在收發資料…</translation>
        </message>
        <message>
            <source>Comparing figures…</source>
            <translation>正在核對數字…</translation>
        </message>
        <message>
            <source>Entries of the branch: {here} here, {there} at head office.</source>
            <translation>據點的紀錄數：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message>
            <source>Paid out on a loan: {here} here, {there} at head office.</source>
            <translation>某筆貸款的撥款：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message>
            <source>Received on a loan: {here} here, {there} at head office.</source>
            <translation>某筆貸款的收款：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message>
            <source>Outstanding on a loan: {here} here, {there} at head office.</source>
            <translation>某筆貸款的本金餘額：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message>
            <source>Receipts of a loan: {here} here, {there} at head office.</source>
            <translation>某筆貸款的收據數：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message>
            <source>Cash with an officer: {here} here, {there} at head office.</source>
            <translation>某位貸款專員手上的現金：這裡 {here}，總公司 {there}。</translation>
        </message>
        <message numerus="yes">
            <source>%n repayment(s)</source>
            <translation>
                <numerusform>%n 筆還款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disbursement(s)</source>
            <translation>
                <numerusform>%n 筆撥款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cash count(s)</source>
            <translation>
                <numerusform>%n 次點鈔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signing(s)</source>
            <translation>
                <numerusform>%n 次簽約</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n 個決定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) for a decision</source>
            <translation>
                <numerusform>%n 份送審的申請</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s)</source>
            <translation>
                <numerusform>%n 位新客戶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n 份資料</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other step(s)</source>
            <translation>
                <numerusform>其他 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>a customer</source>
            <translation>一位客戶</translation>
        </message>
        <message>
            <source>Repayment of {amount} from {name}:</source>
            <translation>{name} 還款 {amount}：</translation>
        </message>
        <message>
            <source>Application of {name}:</source>
            <translation>{name} 的申請：</translation>
        </message>
        <message>
            <source>Review of the application of {name}:</source>
            <translation>對 {name} 申請的審查：</translation>
        </message>
        <message>
            <source>Decision on the application of {name}:</source>
            <translation>對 {name} 申請的審核：</translation>
        </message>
        <message>
            <source>Cost sheet signed by {name}:</source>
            <translation>{name} 簽的成本揭露表：</translation>
        </message>
        <message>
            <source>Contract with {name}:</source>
            <translation>與 {name} 的契約：</translation>
        </message>
        <message>
            <source>Money paid out to {name}:</source>
            <translation>撥款給 {name}：</translation>
        </message>
        <message>
            <source>A cash count:</source>
            <translation>一次點鈔：</translation>
        </message>
        <message>
            <source>What was recorded about {name}:</source>
            <translation>關於 {name} 的一筆紀錄：</translation>
        </message>
        <message>
            <source>Head office did not take it. Open the case and do it again.</source>
            <translation>總公司沒有收下。請開啟重新辦理。</translation>
        </message>
        <message>
            <source>Somebody else changed the case first. Look at it as it is now.</source>
            <translation>別人先改了。請看現在的樣子。</translation>
        </message>
        <message>
            <source>It counts, and somebody at head office looks into it.</source>
            <translation>有效，總公司會有人核查。</translation>
        </message>
        <message>
            <source>It rests on something that was not taken.</source>
            <translation>它所依據的紀錄沒有被收下。</translation>
        </message>
        <message>
            <source>Head office has it and cannot read it yet.</source>
            <translation>總公司已收到，還讀不了。</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>What happened</source>
            <translation>經過</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier</source>
            <translation>
                <numerusform>更早 %n 條</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayRows</name>
        <message>
            <source>Take money</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>Somebody without a name yet</source>
            <translation>還沒有姓名的人</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已還</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>接待</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>簽約</translation>
        </message>
        <message>
            <source>contract signed</source>
            <translation>契約已簽</translation>
        </message>
        <message>
            <source>cost sheet signed</source>
            <translation>成本揭露表已簽</translation>
        </message>
        <message>
            <source>Pay out</source>
            <translation>撥款</translation>
        </message>
        <message>
            <source>Go on signing</source>
            <translation>繼續簽約</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>簽約</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Cash count</source>
            <translation>現金盤點</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>未送出</translation>
        </message>
        <message>
            <source>with the reviewer</source>
            <translation>在審查人處</translation>
        </message>
        <message>
            <source>with the approver</source>
            <translation>在核准人處</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已核准</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客戶</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您處理</translation>
        </message>
        <message>
            <source>Begin with who is sitting there (Ctrl+N)</source>
            <translation>接待眼前的客戶（Ctrl+N）</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message>
            <source>Paid today</source>
            <translation>今天已還</translation>
        </message>
        <message>
            <source>Your decision</source>
            <translation>等您審核</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>辦理中</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>繼續辦理</translation>
        </message>
        <message>
            <source>Nothing waits today. Receive a customer, or sync to see what others did.</source>
            <translation>今天沒有待辦。接待客戶，或同步看看別人做了什麼。</translation>
        </message>
        <message>
            <source>Nothing waits for you. Sync to see what others did.</source>
            <translation>沒有等您處理的事。同步一下，看看別人做了什麼。</translation>
        </message>
        <message>
            <source>wait for your decision</source>
            <translation>份等您審核</translation>
        </message>
        <message>
            <source>cash with me</source>
            <translation>我手上的現金</translation>
        </message>
        <message>
            <source>came in today</source>
            <translation>今天收到</translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>今天到期 %n 筆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>逾期 %n 筆</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Find people, loans, receipts (Ctrl+K)</source>
            <translation>搜尋客戶、貸款、收據（Ctrl+K）</translation>
        </message>
        <message>
            <source>Find a customer, a loan, a receipt (Ctrl+K)</source>
            <translation>搜尋客戶、貸款、收據（Ctrl+K）</translation>
        </message>
        <message>
            <source>What was sent and what waits</source>
            <translation>發出了什麼，還等什麼</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Send and fetch now (F5)</source>
            <translation>立即收發（F5）</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外觀</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters</source>
            <translation>語言、色彩和字級</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Close the desk until the passphrase is typed again (Ctrl+L)</source>
            <translation>關閉工作台，直到再次輸入密碼（Ctrl+L）</translation>
        </message>
        <message>
            <source>It is time for a backup on a stick</source>
            <translation>該備份到隨身碟了</translation>
        </message>
        <message>
            <source>Find (Ctrl+K)</source>
            <translation>搜尋（Ctrl+K）</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>正在同步…</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s), no network</source>
            <translation>
                <numerusform>%n 件待發，沒有網路</numerusform>
            </translation>
        </message>
        <message>
            <source>No network</source>
            <translation>沒有網路</translation>
        </message>
        <message>
            <source>Head office did not take it</source>
            <translation>總公司沒有收下</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n 件待發送</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>沒有待發的</translation>
        </message>
        <message>
            <source>All sent · {time}</source>
            <translation>全部已發 · {time}</translation>
        </message>
    </context>
    <context>
        <name>VerdictForm</name>
        <message>
            <source>&amp;Decision</source>
            <translation>決定(&amp;D)</translation>
        </message>
        <message>
            <source>Lower &amp;amount</source>
            <translation>較低金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>In your own &amp;words</source>
            <translation>用您自己的話(&amp;W)</translation>
        </message>
        <message>
            <source>What do you recommend?</source>
            <translation>您建議怎樣？</translation>
        </message>
        <message>
            <source>What do you decide?</source>
            <translation>您怎麼決定？</translation>
        </message>
        <message>
            <source>Recommend {amount}</source>
            <translation>建議 {amount}</translation>
        </message>
        <message>
            <source>Approve {amount}</source>
            <translation>核准 {amount}</translation>
        </message>
        <message>
            <source>Only a lower amount</source>
            <translation>只同意較低金額</translation>
        </message>
        <message>
            <source>Send back to the officer</source>
            <translation>退回貸款專員</translation>
        </message>
        <message>
            <source>Recommend to decline</source>
            <translation>建議拒絕</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>拒絕</translation>
        </message>
        <message>
            <source>You may approve up to {amount}.</source>
            <translation>您最多可核准 {amount}。</translation>
        </message>
        <message>
            <source>The officer reads this: say what is to be brought or put right.</source>
            <translation>貸款專員會看到：寫明要補什麼、改什麼。</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>{officer} can change it and submit it again.</source>
            <translation>{officer} 可以修改後再送出。</translation>
        </message>
        <message>
            <source>An approver decides next.</source>
            <translation>接著由核准人決定。</translation>
        </message>
        <message>
            <source>{officer} tells the customer; that ends it.</source>
            <translation>{officer} 告訴客戶，到此為止。</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>{officer} can then sign the contract.</source>
            <translation>接著 {officer} 可以簽約。</translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message>
            <source>Who</source>
            <translation>是誰</translation>
        </message>
        <message>
            <source>What do you need the numbers for?</source>
            <translation>要號碼做什麼？</translation>
        </message>
        <message>
            <source>Show for half a minute</source>
            <translation>顯示半分鐘</translation>
        </message>
        <message>
            <source>This desk comes from a backup, and this person may have been erased since. Sync: head office knows.</source>
            <translation>這個工作台來自備份，此後這個人的資訊可能已經刪除。請同步，以總公司為準。</translation>
        </message>
        <message>
            <source>The personal data of this customer is erased. Sums and dates are kept.</source>
            <translation>這位客戶的個人資訊已經刪除，金額和日期保留。</translation>
        </message>
        <message>
            <source>To call the customer</source>
            <translation>給客戶打電話</translation>
        </message>
        <message>
            <source>To compare with the card</source>
            <translation>和證件核對</translation>
        </message>
        <message>
            <source>For a paper</source>
            <translation>填一份文件</translation>
        </message>
        <message>
            <source>Hide the numbers</source>
            <translation>隱藏號碼</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>顯示號碼</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>身分證</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手機</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message numerus="yes">
            <source>{day} · %n year(s) old</source>
            <translation>
                <numerusform>{day} · %n 歲</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Business licence</source>
            <translation>營業執照</translation>
        </message>
        <message>
            <source>Lives on</source>
            <translation>收入來源</translation>
        </message>
        <message>
            <source>Customer of</source>
            <translation>客戶歸屬</translation>
        </message>
        <message>
            <source>{officer}, since {day}</source>
            <translation>{officer}，自 {day}</translation>
        </message>
    </context>
    <context>
        <name>WhoPage</name>
        <message>
            <source>&amp;What does the customer live on?</source>
            <translation>客戶靠什麼收入？(&amp;W)</translation>
        </message>
        <message>
            <source>Papers in which lan&amp;guage?</source>
            <translation>文件用哪種語言？(&amp;G)</translation>
        </message>
        <message>
            <source>Who is the customer?</source>
            <translation>客戶是誰？</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>This customer is written down. The card's data cannot be typed over here.</source>
            <translation>這位客戶已登記。證件資料不能在這裡改寫。</translation>
        </message>
    </context>
    <context>
        <name>WholeEdit</name>
        <message>
            <source>A whole number from {least} to {most}.</source>
            <translation>{least} 到 {most} 的整數。</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>關閉（Esc）</translation>
        </message>
    </context>
    <context>
        <name>WithdrawPanel</name>
        <message>
            <source>Taken back, this application cannot be opened again. A new one can be begun.</source>
            <translation>撤回後這份申請不能再開啟，可以另開一份。</translation>
        </message>
        <message>
            <source>Why does the customer take it back?</source>
            <translation>客戶為什麼撤回？</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>先不撤回</translation>
        </message>
    </context>
    <context>
        <name>WizardFrame</name>
        <message>
            <source>Save and leave</source>
            <translation>儲存並離開</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>第 {number} 步，共 {all} 步</translation>
        </message>
        <message>
            <source>Still needed: {names}</source>
            <translation>還需要：{names}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names in a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Next: {step}</source>
            <translation>下一步：{step}</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Go on (Enter)</source>
            <translation>繼續（Enter）</translation>
        </message>
    </context>
    <context>
        <name>application</name>
        <message>
            <source>Declined. Tell the customer why, and that they may apply again.</source>
            <translation>已拒絕。請告訴客戶原因，並說明可以再申請。</translation>
        </message>
        <message>
            <source>The customer took it back.</source>
            <translation>客戶已撤回。</translation>
        </message>
        <message>
            <source>It is not sent yet.</source>
            <translation>還沒有送出。</translation>
        </message>
        <message>
            <source>It was sent back.</source>
            <translation>已被退回。</translation>
        </message>
        <message>
            <source>Go on with the application</source>
            <translation>繼續這份申請</translation>
        </message>
        <message>
            <source>It waits for approval since {day}.</source>
            <translation>自 {day} 起等待核准。</translation>
        </message>
        <message>
            <source>It waits for a reviewer since {day}.</source>
            <translation>自 {day} 起等待審查。</translation>
        </message>
        <message>
            <source>Read and decide</source>
            <translation>閱讀並決定</translation>
        </message>
        <message>
            <source>{amount} approved; the loan is under way.</source>
            <translation>已核准 {amount}；貸款辦理中。</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>開啟貸款</translation>
        </message>
        <message>
            <source>{amount} approved. The contract can be signed.</source>
            <translation>已核准 {amount}，可以簽約。</translation>
        </message>
        <message>
            <source>Sign the contract</source>
            <translation>簽契約</translation>
        </message>
        <message>
            <source>{sentence} {reason}.</source>
            <translation>{sentence} {reason}。</translation>
        </message>
        <message>
            <source>{reason}: “{words}”</source>
            <translation>{reason}：「{words}」</translation>
        </message>
    </context>
    <context>
        <name>capacity</name>
        <message>
            <source>this loan, of the surplus</source>
            <translation>這筆貸款占結餘</translation>
        </message>
        <message>
            <source>debts, of the income (DTI)</source>
            <translation>負債所得比（DTI）</translation>
        </message>
        <message>
            <source>times: debts covered (DSCR)</source>
            <translation>倍：償債保障比（DSCR）</translation>
        </message>
        <message>
            <source>times, in a bad time</source>
            <translation>倍，景氣差時</translation>
        </message>
        <message>
            <source>times, in the worst month</source>
            <translation>倍，最差的月份</translation>
        </message>
        <message>
            <source>The rule: {limit}.</source>
            <translation>規定：{limit}。</translation>
        </message>
        <message>
            <source>A bad time takes {drop} of the margin, or of the wage.</source>
            <translation>景氣差指毛利或薪資減少 {drop}。</translation>
        </message>
        <message>
            <source>{way}: {amount}, this one counts</source>
            <translation>{way}：{amount}，以此為準</translation>
        </message>
        <message>
            <source>{way}: {amount}</source>
            <translation>{way}：{amount}</translation>
        </message>
        <message>
            <source>The lowest is {share} under the highest.</source>
            <translation>最低的比最高的低 {share}。</translation>
        </message>
        <message>
            <source>at most {limit}</source>
            <translation>最多 {limit}</translation>
        </message>
        <message>
            <source>at least {limit}</source>
            <translation>至少 {limit}</translation>
        </message>
        <message>
            <source>Why {value}?</source>
            <translation>為什麼是 {value}？</translation>
        </message>
        <message>
            <source>{over} divided by {under} = {value}</source>
            <translation>{over} 除以 {under} = {value}</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the lines of a sum</comment>
            <translation>；</translation>
        </message>
        <message>
            <source>{lines}: together {total}</source>
            <translation>{lines}：合計 {total}</translation>
        </message>
        <message>
            <source>Sales: {ways}</source>
            <translation>銷售：{ways}</translation>
        </message>
        <message>
            <source>Wages: {ways}</source>
            <translation>薪資：{ways}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between figures</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>{ways}. The lowest counts.</source>
            <translation>{ways}。以最低為準。</translation>
        </message>
        <message numerus="yes">
            <source>Over %n month(s) together.</source>
            <translation>
                <numerusform>%n 個月合計。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>The cash flow carries it</source>
            <translation>現金流足夠還款</translation>
        </message>
        <message>
            <source>Has always paid on time</source>
            <translation>一向按時還款</translation>
        </message>
        <message>
            <source>The guarantee makes up for what is thin</source>
            <translation>擔保彌補了不足</translation>
        </message>
        <message>
            <source>A paper is missing or cannot be read</source>
            <translation>資料缺少或看不清</translation>
        </message>
        <message>
            <source>The figures do not explain themselves</source>
            <translation>數字說不清楚</translation>
        </message>
        <message>
            <source>The amount is too high</source>
            <translation>金額太高</translation>
        </message>
        <message>
            <source>The household cannot carry it</source>
            <translation>家庭負擔不起</translation>
        </message>
        <message>
            <source>Loans were not paid back as agreed</source>
            <translation>以前的貸款沒有按約還</translation>
        </message>
        <message>
            <source>We do not lend for this purpose</source>
            <translation>這個用途不承作</translation>
        </message>
        <message>
            <source>The papers are not genuine or not theirs</source>
            <translation>資料不真實或不是本人的</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>審查</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>sent back to the officer</source>
            <translation>退回貸款專員</translation>
        </message>
        <message>
            <source>recommends {amount}</source>
            <translation>建議 {amount}</translation>
        </message>
        <message>
            <source>recommends to decline</source>
            <translation>建議拒絕</translation>
        </message>
        <message>
            <source>approved {amount}</source>
            <translation>已核准 {amount}</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>已拒絕</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>Identity card</source>
            <translation>身分證</translation>
        </message>
        <message>
            <source>Proof of residence</source>
            <translation>居住證明</translation>
        </message>
        <message>
            <source>Employment certificate</source>
            <translation>在職證明</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>銀行往來明細</translation>
        </message>
        <message>
            <source>Business licence</source>
            <translation>營業執照</translation>
        </message>
        <message>
            <source>Photo of the premises</source>
            <translation>經營場所照片</translation>
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation>結婚證書</translation>
        </message>
        <message>
            <source>Land contract</source>
            <translation>土地承包契約</translation>
        </message>
        <message>
            <source>Guarantor's proof of income</source>
            <translation>保證人收入證明</translation>
        </message>
        <message>
            <source>Application form</source>
            <translation>申請表</translation>
        </message>
        <message>
            <source>Cash sheet</source>
            <translation>現金日結表</translation>
        </message>
        <message>
            <source>Certificate of clearance</source>
            <translation>清償證明</translation>
        </message>
        <message>
            <source>Consent to a credit enquiry</source>
            <translation>徵信查詢同意書</translation>
        </message>
        <message>
            <source>Consent to the use of personal information</source>
            <translation>個人資料使用同意書</translation>
        </message>
        <message>
            <source>Loan contract</source>
            <translation>借款契約</translation>
        </message>
        <message>
            <source>Cost disclosure sheet</source>
            <translation>綜合融資成本揭露表</translation>
        </message>
        <message>
            <source>Disbursement voucher</source>
            <translation>撥款憑證</translation>
        </message>
        <message>
            <source>Offer card</source>
            <translation>方案說明卡</translation>
        </message>
        <message>
            <source>Slip for a payment reported</source>
            <translation>還款告知回條</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收據</translation>
        </message>
        <message>
            <source>Receipt (roll)</source>
            <translation>收據（紙捲）</translation>
        </message>
        <message>
            <source>Dated schedule</source>
            <translation>註明日期的還款計畫</translation>
        </message>
        <message>
            <source>Settlement quote</source>
            <translation>提前清償報價</translation>
        </message>
        <message>
            <source>How the instalments are worked out</source>
            <translation>各期金額計算說明</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>What they can pay a month</source>
            <translation>每月能還</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>帳戶</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>戶名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Agreed amount</source>
            <translation>商定金額</translation>
        </message>
        <message>
            <source>Agreed months</source>
            <translation>商定月數</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>銀行</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>卡號</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Business licence code</source>
            <translation>營業執照代碼</translation>
        </message>
        <message>
            <source>Cash flow</source>
            <translation>現金流</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>管道</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>開通碼</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>同意書</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>契約</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Good and bad days</source>
            <translation>好壞日子</translation>
        </message>
        <message>
            <source>Note or coin</source>
            <translation>面額</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Restore code</source>
            <translation>恢復碼</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>證件上的號碼</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>風險提示</translation>
        </message>
        <message>
            <source>Guarantee</source>
            <translation>擔保</translation>
        </message>
        <message>
            <source>Months of the guarantee</source>
            <translation>擔保月數</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身分證字號</translation>
        </message>
        <message>
            <source>Money received</source>
            <translation>收到的錢</translation>
        </message>
        <message>
            <source>Kind of customer</source>
            <translation>客戶類型</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月數</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>號碼</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>證件資料</translation>
        </message>
        <message>
            <source>People</source>
            <translation>參與人</translation>
        </message>
        <message>
            <source>Repayments</source>
            <translation>還款計畫</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手機</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>張數</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>進貨</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>利率</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Part in the loan</source>
            <translation>在貸款中的身分</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>季節</translation>
        </message>
        <message>
            <source>The visit's file</source>
            <translation>訪視檔案</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>薪資</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>原話</translation>
        </message>
        <message>
            <source>: </source>
            <comment>between a group and its field</comment>
            <translation>：</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>The account is not the borrower's. Take the borrower's own account.</source>
            <translation>帳戶不是借款人的。請用借款人本人的帳戶。</translation>
        </message>
        <message>
            <source>{others} other customers give the same address. Find out why.</source>
            <translation>另有 {others} 位客戶寫同一個住址，請查明原因。</translation>
        </message>
        <message>
            <source>The borrower will be {age} when the loan ends; {limit} is the rule. Take a shorter term.</source>
            <translation>貸款到期時借款人 {age} 歲，規定是 {limit} 歲。請縮短期限。</translation>
        </message>
        <message>
            <source>The borrower is {age}; loans begin at {limit}.</source>
            <translation>借款人 {age} 歲，滿 {limit} 歲才能借款。</translation>
        </message>
        <message>
            <source>The amount must be more than nothing.</source>
            <translation>金額必須大於零。</translation>
        </message>
        <message>
            <source>Only the contract's principal goes out, all of it: {principal_minor}.</source>
            <translation>只撥契約的本金，一次全額：{principal_minor}。</translation>
        </message>
        <message>
            <source>The product goes up to {limit_minor}. Ask for less or choose another.</source>
            <translation>這款產品最多 {limit_minor}。請減少金額或換一款。</translation>
        </message>
        <message>
            <source>The product begins at {limit_minor}. Choose another.</source>
            <translation>這款產品從 {limit_minor} 起。請換一款。</translation>
        </message>
        <message>
            <source>{applications} applications are not decided or withdrawn. End them first.</source>
            <translation>還有 {applications} 份申請沒有審批或撤回，請先辦結。</translation>
        </message>
        <message>
            <source>It is dated in the future. Check the laptop's clock.</source>
            <translation>日期晚於今天。請檢查電腦的時鐘。</translation>
        </message>
        <message>
            <source>It arrived long after its day. Sync more often.</source>
            <translation>隔了很久才送到。請多同步。</translation>
        </message>
        <message>
            <source>Head office does not know this case.</source>
            <translation>總公司沒有這筆紀錄。</translation>
        </message>
        <message>
            <source>The case waits for something that head office cannot read yet.</source>
            <translation>這筆紀錄在等總公司還讀不了的另一條。</translation>
        </message>
        <message>
            <source>The certificate says {certificate_minor}, the account shows {bank_flow_minor}: {deviation_bp} apart. Ask which is right.</source>
            <translation>在職證明寫 {certificate_minor}，往來明細顯示 {bank_flow_minor}，相差 {deviation_bp}。請問清楚哪個對。</translation>
        </message>
        <message>
            <source>With compound interest the loan costs {rate_ppm} a year; the cap is {cap_ppm}. Check with compliance.</source>
            <translation>按複利計算，貸款一年花費 {rate_ppm}，上限 {cap_ppm}。請洽詢法遵人員。</translation>
        </message>
        <message>
            <source>{role}: the consent “{purpose}” is not signed.</source>
            <translation>{role}：「{purpose}」同意書還沒簽。</translation>
        </message>
        <message>
            <source>The contract's figures are not those of the cost sheet. Begin again.</source>
            <translation>契約的數字與成本揭露表不同。請重新開始。</translation>
        </message>
        <message>
            <source>The contract is not signed yet. Sign it first.</source>
            <translation>契約還沒簽。請先簽契約。</translation>
        </message>
        <message>
            <source>The cost disclosure sheet comes first, signed by the borrower.</source>
            <translation>先簽綜合融資成本揭露表，由借款人簽。</translation>
        </message>
        <message>
            <source>Head office does not know this customer.</source>
            <translation>總公司沒有這位客戶的紀錄。</translation>
        </message>
        <message>
            <source>What is left covers the debts {ratio} times; {limit} is the least. Lower the amount or the instalment.</source>
            <translation>結餘只夠債務的 {ratio} 倍，至少要 {limit}。請降低金額或每月還款。</translation>
        </message>
        <message>
            <source>What is left covers the debts only {ratio} times; {limit} would be safe.</source>
            <translation>結餘只有債務的 {ratio} 倍，{limit} 才穩妥。</translation>
        </message>
        <message>
            <source>All debts take {ratio} of the income; {limit} is the most. Lower the amount or take longer.</source>
            <translation>全部債務占所得 {ratio}，最多 {limit}。請降低金額或延長期限。</translation>
        </message>
        <message>
            <source>The money has gone out already.</source>
            <translation>款項已經撥出。</translation>
        </message>
        <message>
            <source>{document} has expired. Take the new one.</source>
            <translation>{document}已過期。請取新的。</translation>
        </message>
        <message>
            <source>{role}: {document} expires soon.</source>
            <translation>{role}：{document}快過期了。</translation>
        </message>
        <message>
            <source>{document}: its number is not this person's. Look at the paper again.</source>
            <translation>{document}：號碼不是本人的。請再看證件。</translation>
        </message>
        <message>
            <source>{role}: {document} is missing.</source>
            <translation>{role}：缺{document}。</translation>
        </message>
        <message>
            <source>{role}: {document} may be added.</source>
            <translation>{role}：可以補{document}。</translation>
        </message>
        <message>
            <source>The application has ended ({stage}); nothing can be added.</source>
            <translation>申請已結束（{stage}），不能再新增。</translation>
        </message>
        <message>
            <source>{enquiries} enquiries at the registry in two months. Ask who else was asked.</source>
            <translation>兩個月內徵信查詢 {enquiries} 次。請問清楚還找過誰。</translation>
        </message>
        <message>
            <source>{form}: “{field}” is blank.</source>
            <translation>{form}：「{field}」是空的。</translation>
        </message>
        <message>
            <source>Head office cannot open this paper. Attach it again.</source>
            <translation>總公司打不開這份資料。請重新附上。</translation>
        </message>
        <message>
            <source>A red flag is not answered yet: {flag}.</source>
            <translation>還有風險提示沒有說明：{flag}。</translation>
        </message>
        <message>
            <source>Borrower and guarantor guarantee for each other.</source>
            <translation>借款人和保證人互相擔保。</translation>
        </message>
        <message>
            <source>The borrower cannot be the guarantor. Name somebody else.</source>
            <translation>借款人不能當保證人。請另找一位。</translation>
        </message>
        <message>
            <source>The guarantor is the spouse: it is the same purse.</source>
            <translation>保證人是配偶：花的是同一份錢。</translation>
        </message>
        <message>
            <source>Nothing came in during {months} of {of} months. Ask what they lived on.</source>
            <translation>{of} 個月裡有 {months} 個月沒有進帳。請問清楚靠什麼生活。</translation>
        </message>
        <message>
            <source>{months} months are far below the usual {mean_minor}; the lowest is {lowest_minor}.</source>
            <translation>有 {months} 個月遠低於平常的 {mean_minor}，最低 {lowest_minor}。</translation>
        </message>
        <message>
            <source>All the money comes from one payer. Ask what happens without them.</source>
            <translation>錢都來自同一個付款人。請問清楚沒了這份收入怎麼辦。</translation>
        </message>
        <message>
            <source>The months vary by {variation_per_mille}; {limit_per_mille} is usual.</source>
            <translation>各月相差 {variation_per_mille}，一般是 {limit_per_mille}。</translation>
        </message>
        <message>
            <source>The instalment takes {ratio} of what is left each month; {limit} is the most. Lower it.</source>
            <translation>每月還款占每月結餘 {ratio}，最多 {limit}。請降低。</translation>
        </message>
        <message>
            <source>{lenders} lenders already. Find out what is paid to each.</source>
            <translation>已有 {lenders} 家在借。請查明各還多少。</translation>
        </message>
        <message>
            <source>{loans} loans are not paid back. Nobody is erased before that.</source>
            <translation>還有 {loans} 筆貸款沒有還清，還清之前不能刪除個人資訊。</translation>
        </message>
        <message>
            <source>This loan is settled already. Keep the money apart; the cashier refunds it.</source>
            <translation>這筆貸款已結清。錢請另放，由出納退回。</translation>
        </message>
        <message>
            <source>It is not written as head office expects. Tell your support.</source>
            <translation>格式與總公司要求的不同。請告訴技術支援。</translation>
        </message>
        <message>
            <source>This cannot be done to this case.</source>
            <translation>這筆紀錄不能這樣辦理。</translation>
        </message>
        <message>
            <source>The instalment of {instalment_minor} is more than the {able_minor} they can pay.</source>
            <translation>每月還款 {instalment_minor}，超過能還的 {able_minor}。</translation>
        </message>
        <message>
            <source>The rules hold no rate cap for this day. Ask compliance.</source>
            <translation>規則裡沒有這一天的利率上限。請洽詢法遵人員。</translation>
        </message>
        <message>
            <source>Nothing is left at the end of a month ({surplus_minor}). No loan can be carried.</source>
            <translation>月底沒有結餘（{surplus_minor}），還不起任何貸款。</translation>
        </message>
        <message>
            <source>This application is not approved. Sync to see what was decided.</source>
            <translation>這份申請尚未核准。請同步後查看決定。</translation>
        </message>
        <message>
            <source>This step is over or not reached ({stage}).</source>
            <translation>這一步已過或未到（{stage}）。</translation>
        </message>
        <message>
            <source>The laptop's entry could not be read as it was meant.</source>
            <translation>這台電腦發來的紀錄讀不出來。</translation>
        </message>
        <message>
            <source>The money has not gone out yet, so none can come back.</source>
            <translation>款項還沒撥出，不會有還款。</translation>
        </message>
        <message>
            <source>Nothing is due today. Is this really meant for this loan?</source>
            <translation>今天沒有應還的。真的是還這筆貸款嗎？</translation>
        </message>
        <message>
            <source>Somebody else signed this than the person at the desk.</source>
            <translation>簽名的人不是這個工作台的使用人。</translation>
        </message>
        <message>
            <source>It was done under other rules than those in force.</source>
            <translation>當時用的不是現行規則。</translation>
        </message>
        <message>
            <source>More than you may approve ({limit_minor}). Somebody above you decides.</source>
            <translation>超過您可核准的 {limit_minor}，由上級決定。</translation>
        </message>
        <message>
            <source>More than was approved ({approved_minor}).</source>
            <translation>超過核准的 {approved_minor}。</translation>
        </message>
        <message>
            <source>More than was asked for ({asked_minor}), or nothing.</source>
            <translation>超過申請的 {asked_minor}，或為零。</translation>
        </message>
        <message>
            <source>{amount_minor} is overdue with other lenders.</source>
            <translation>在別處逾期 {amount_minor}。</translation>
        </message>
        <message>
            <source>{months} months overdue in the past.</source>
            <translation>過去共逾期 {months} 個月。</translation>
        </message>
        <message>
            <source>{months} months overdue one after the other.</source>
            <translation>連續逾期 {months} 個月。</translation>
        </message>
        <message>
            <source>Nobody decides on an application of their own.</source>
            <translation>誰也不能審核自己的申請。</translation>
        </message>
        <message>
            <source>{missing} papers have not arrived at head office yet. Let the officer sync first.</source>
            <translation>還有 {missing} 份資料沒到總公司。請貸款專員先同步。</translation>
        </message>
        <message>
            <source>The people are not those of the approved application.</source>
            <translation>參與人與核准的申請不同。</translation>
        </message>
        <message>
            <source>This person is the borrower already.</source>
            <translation>這個人已經是借款人。</translation>
        </message>
        <message>
            <source>The product asks for one more person: {role}.</source>
            <translation>產品還要求一位：{role}。</translation>
        </message>
        <message>
            <source>This person's data is erased. Receive them anew if they come again.</source>
            <translation>這個人的資訊已經刪除。如果再來，請重新建檔。</translation>
        </message>
        <message>
            <source>Head office does not have the key to this person's data. Sync again, or call your support.</source>
            <translation>總公司沒有這個人資料的金鑰。請再同步，或聯絡技術支援。</translation>
        </message>
        <message>
            <source>{others} other customers give the same phone number. Find out why.</source>
            <translation>另有 {others} 位客戶用同一個手機號碼，請查明原因。</translation>
        </message>
        <message>
            <source>The product is for other customers. Choose another.</source>
            <translation>這款產品給別的客戶。請換一款。</translation>
        </message>
        <message>
            <source>No product is chosen yet.</source>
            <translation>還沒有選產品。</translation>
        </message>
        <message>
            <source>Loans are not given for this (“{word}”).</source>
            <translation>這個用途不承作（「{word}」）。</translation>
        </message>
        <message>
            <source>The purpose says too little. Write what exactly is bought.</source>
            <translation>用途說得太少。請寫清買什麼。</translation>
        </message>
        <message>
            <source>The loan costs {rate_ppm} a year; the cap is {cap_ppm}. It may not be given.</source>
            <translation>貸款一年花費 {rate_ppm}，上限 {cap_ppm}，不能發放。</translation>
        </message>
        <message>
            <source>It rests on something that head office cannot read yet.</source>
            <translation>它所依據的紀錄，總公司還讀不了。</translation>
        </message>
        <message>
            <source>It rests on something that head office did not take.</source>
            <translation>它所依據的紀錄，總公司沒有收下。</translation>
        </message>
        <message>
            <source>The law and the contract want these records kept until {day}. Erase then.</source>
            <translation>按法律和合同，這些資料要儲存到 {day}，到期後再刪除。</translation>
        </message>
        <message>
            <source>You reviewed it, so somebody else approves it.</source>
            <translation>您已審查過，由別人核准。</translation>
        </message>
        <message>
            <source>{role} may not do this.</source>
            <translation>{role}不能做這件事。</translation>
        </message>
        <message>
            <source>Head office could not work it out and looks into it.</source>
            <translation>總公司沒能處理，正在查核。</translation>
        </message>
        <message>
            <source>The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}). The lowest counts; say why.</source>
            <translation>銷售數字相差 {deviation_per_mille}（{lowest_minor} 到 {highest_minor}）。以最低為準，請說明原因。</translation>
        </message>
        <message>
            <source>The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}): too much to go on without asking.</source>
            <translation>銷售數字相差 {deviation_per_mille}（{lowest_minor} 到 {highest_minor}）：差太多，要問清楚。</translation>
        </message>
        <message>
            <source>The sales are known in one way only. Count purchases or money received too.</source>
            <translation>銷售只有一種來源。請再數進貨或入帳。</translation>
        </message>
        <message>
            <source>{document}: the same picture was used {copies} times.</source>
            <translation>{document}：同一張照片用了 {copies} 次。</translation>
        </message>
        <message>
            <source>{document}: the same picture lies in another customer's file.</source>
            <translation>{document}：同一張照片在別的客戶檔案裡。</translation>
        </message>
        <message>
            <source>Head office cannot open what was written here. Tell your support.</source>
            <translation>總公司打不開這裡寫的內容。請告訴技術支援。</translation>
        </message>
        <message>
            <source>{role} has not signed.</source>
            <translation>{role}還沒簽字。</translation>
        </message>
        <message>
            <source>With a fifth less income the debts are covered {ratio} times; {limit} is the rule. Ask what helps then.</source>
            <translation>收入少兩成時，償債只有 {ratio} 倍，規定 {limit}。請問清楚到時怎麼辦。</translation>
        </message>
        <message>
            <source>The cash flow has not been taken yet.</source>
            <translation>還沒有做現金流調查。</translation>
        </message>
        <message>
            <source>The product runs {least} to {most} months. Change the months.</source>
            <translation>產品期限 {least} 到 {most} 個月。請改月數。</translation>
        </message>
        <message>
            <source>{months} months is long; {limit} is the rule.</source>
            <translation>{months} 個月偏長，規定是 {limit} 個月。</translation>
        </message>
        <message>
            <source>{role} signs by thumbprint: name the witness who saw it.</source>
            <translation>{role}捺指印：請寫上在場見證人。</translation>
        </message>
        <message>
            <source>Head office does not know such an entry yet. It waits there for an update.</source>
            <translation>總公司還不認識這種記錄，等升級後處理。</translation>
        </message>
        <message>
            <source>It is with head office ({stage}); nothing can be changed until it comes back.</source>
            <translation>在總公司（{stage}），回來前不能改。</translation>
        </message>
        <message>
            <source>In the worst month the debts are covered {ratio} times; {limit} is the rule. Ask how that month is bridged.</source>
            <translation>最差的月份償債只有 {ratio} 倍，規定 {limit}。請問清楚那個月怎麼過。</translation>
        </message>
        <message>
            <source>Head office's rule “{rule}” stands against it.</source>
            <translation>總公司的規則「{rule}」不允許。</translation>
        </message>
    </context>
    <context>
        <name>flags</name>
        <message>
            <source>a paper has expired</source>
            <translation>有資料已過期</translation>
        </message>
        <message>
            <source>a paper's number is another person's</source>
            <translation>資料上的號碼是別人的</translation>
        </message>
        <message>
            <source>one picture stands for several papers</source>
            <translation>一張照片充當幾份資料</translation>
        </message>
        <message>
            <source>a picture lies in another customer's file</source>
            <translation>照片在別的客戶檔案裡</translation>
        </message>
        <message>
            <source>overdue with other lenders</source>
            <translation>在別處有逾期</translation>
        </message>
        <message>
            <source>overdue several months running</source>
            <translation>連續幾個月逾期</translation>
        </message>
        <message>
            <source>often overdue in the past</source>
            <translation>過去多次逾期</translation>
        </message>
        <message>
            <source>many enquiries at the registry</source>
            <translation>徵信查詢次數多</translation>
        </message>
        <message>
            <source>many lenders</source>
            <translation>在多家借款</translation>
        </message>
        <message>
            <source>the income goes up and down</source>
            <translation>收入忽高忽低</translation>
        </message>
        <message>
            <source>months far below the usual</source>
            <translation>有的月份收入遠低於平常</translation>
        </message>
        <message>
            <source>months without any income</source>
            <translation>有的月份沒有收入</translation>
        </message>
        <message>
            <source>all the money comes from one payer</source>
            <translation>錢都來自同一個付款人</translation>
        </message>
        <message>
            <source>the purpose says too little</source>
            <translation>用途說得太少</translation>
        </message>
        <message>
            <source>a purpose that loans are not given for</source>
            <translation>不承作的用途</translation>
        </message>
        <message>
            <source>others give the same phone number</source>
            <translation>與別人手機號碼相同</translation>
        </message>
        <message>
            <source>others give the same address</source>
            <translation>與別人住址相同</translation>
        </message>
        <message>
            <source>the borrower is the guarantor</source>
            <translation>借款人當了保證人</translation>
        </message>
        <message>
            <source>the spouse is the guarantor</source>
            <translation>配偶當了保證人</translation>
        </message>
        <message>
            <source>borrower and guarantor guarantee for each other</source>
            <translation>借款人和保證人互相擔保</translation>
        </message>
        <message>
            <source>the borrower is too young</source>
            <translation>借款人年齡不夠</translation>
        </message>
        <message>
            <source>the borrower will be too old at the end</source>
            <translation>到期時借款人年齡過大</translation>
        </message>
        <message>
            <source>a long term</source>
            <translation>期限偏長</translation>
        </message>
        <message>
            <source>the sales figures differ</source>
            <translation>銷售數字不一致</translation>
        </message>
        <message>
            <source>the sales figures differ a lot</source>
            <translation>銷售數字相差很大</translation>
        </message>
        <message>
            <source>the sales are known in one way only</source>
            <translation>銷售只有一種來源</translation>
        </message>
        <message>
            <source>certificate and bank account differ</source>
            <translation>在職證明與銀行往來明細不一致</translation>
        </message>
        <message>
            <source>nothing is left at the end of a month</source>
            <translation>月底沒有結餘</translation>
        </message>
        <message>
            <source>the instalment takes too much of the surplus</source>
            <translation>每月還款占結餘太多</translation>
        </message>
        <message>
            <source>debts take too much of the income</source>
            <translation>負債所得比過高</translation>
        </message>
        <message>
            <source>the debts are not covered</source>
            <translation>結餘不夠還債</translation>
        </message>
        <message>
            <source>the debts are barely covered</source>
            <translation>結餘勉強夠還債</translation>
        </message>
        <message>
            <source>a bad time is not covered</source>
            <translation>景氣差時還不起</translation>
        </message>
        <message>
            <source>the worst month is not covered</source>
            <translation>最差的月份還不起</translation>
        </message>
    </context>
    <context>
        <name>head office</name>
        <message>
            <source>Head office does not recognise this laptop. Nothing is lost; call head office.</source>
            <translation>總公司不認識這台電腦。什麼都沒有丟；請聯絡總公司。</translation>
        </message>
        <message>
            <source>Head office cannot follow what this laptop sent. Nothing is lost; call your support.</source>
            <translation>總公司看不懂這台電腦發來的內容。什麼都沒有丟；請聯絡技術支援。</translation>
        </message>
        <message>
            <source>A paper did not arrive whole. Sync again.</source>
            <translation>有資料沒有傳完整。請再同步。</translation>
        </message>
        <message>
            <source>Head office does not have it any more. Sync, and look again.</source>
            <translation>總公司已沒有這一項。請同步後再看。</translation>
        </message>
        <message>
            <source>Head office refused ({reason}). Call head office if it happens again.</source>
            <translation>總公司拒絕（{reason}）。再發生請聯絡總公司。</translation>
        </message>
        <message>
            <source>The address must begin with https://, as your lender wrote it.</source>
            <translation>地址要以 https:// 開頭，按貸款機構給您的寫法。</translation>
        </message>
        <message>
            <source>The code is wrong or was used already. Ask head office for another.</source>
            <translation>開通碼不對或已用過。請向總公司另要一個。</translation>
        </message>
        <message>
            <source>Head office has trouble of its own. Everything waits here; try later.</source>
            <translation>總公司那邊出了問題。一切都等在這裡，請稍後再試。</translation>
        </message>
        <message>
            <source>Head office has another history of this laptop. Do not go on; call your support.</source>
            <translation>總公司的紀錄與這台電腦的對不上。請停止使用，聯絡技術支援。</translation>
        </message>
        <message>
            <source>Head office misses something of this laptop. Call your support.</source>
            <translation>總公司缺這台電腦的一些紀錄。請聯絡技術支援。</translation>
        </message>
        <message>
            <source>Head office has published no rules yet. Call head office.</source>
            <translation>總公司還沒有發佈規則。請聯絡總公司。</translation>
        </message>
        <message>
            <source>The request came too late or came twice. Sync again.</source>
            <translation>請求到得太晚或重複了。請再同步。</translation>
        </message>
        <message>
            <source>Head office has no receipt numbers left for this laptop. Call head office.</source>
            <translation>總公司沒有收據號可分給這台電腦了。請聯絡總公司。</translation>
        </message>
        <message>
            <source>Head office did not say what became of what was sent. Sync again.</source>
            <translation>總公司沒有答覆發出的內容。請再同步。</translation>
        </message>
        <message>
            <source>Head office does not take a paper as large as this one.</source>
            <translation>這份資料太大，總公司不收。</translation>
        </message>
    </context>
    <context>
        <name>instalment</name>
        <message>
            <source>Why {open} is open on the instalment of {day}?</source>
            <translation>{day} 這一期為什麼還欠 {open}？</translation>
        </message>
        <message>
            <source>It asks for {principal} of principal and {interest} of interest.</source>
            <translation>應還本金 {principal}，利息 {interest}。</translation>
        </message>
        <message>
            <source>With it come fees and costs of {amount}.</source>
            <translation>另有費用 {amount}。</translation>
        </message>
        <message>
            <source>Its late principal has borne {amount} until {day}.</source>
            <translation>逾期本金到 {day} 產生遲延利息 {amount}。</translation>
        </message>
        <message>
            <source>{amount} came on {day}, receipt {number}.</source>
            <translation>{day} 收到 {amount}，收據 {number}。</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>沒有欠款。</translation>
        </message>
        <message>
            <source>{waived} was waived; {open} is open.</source>
            <translation>已減免 {waived}；還欠 {open}。</translation>
        </message>
        <message>
            <source>{open} is open.</source>
            <translation>還欠 {open}。</translation>
        </message>
    </context>
    <context>
        <name>loan_line</name>
        <message>
            <source>Loan of {amount}</source>
            <translation>{amount} 的貸款</translation>
        </message>
        <message>
            <source>{left} left to pay</source>
            <translation>還剩 {left}</translation>
        </message>
        <message>
            <source>paid back in full</source>
            <translation>已全部還清</translation>
        </message>
        <message>
            <source>{amount} due on {day}</source>
            <translation>{day} 應還 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past due</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>names</name>
        <message>
            <source>Farmer</source>
            <translation>農戶</translation>
        </message>
        <message>
            <source>Trader with a licence</source>
            <translation>商號</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>小微企業</translation>
        </message>
        <message>
            <source>Wage earner</source>
            <translation>受薪人員</translation>
        </message>
        <message>
            <source>Use of personal information</source>
            <translation>個人資料使用</translation>
        </message>
        <message>
            <source>Enquiry at the credit registry</source>
            <translation>徵信查詢</translation>
        </message>
        <message>
            <source>Home visit</source>
            <translation>到府訪視</translation>
        </message>
        <message>
            <source>At the branch</source>
            <translation>在據點</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Goods to sell</source>
            <translation>進貨</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>Seeds and fertiliser</source>
            <translation>種子肥料</translation>
        </message>
        <message>
            <source>Livestock and feed</source>
            <translation>牲畜和飼料</translation>
        </message>
        <message>
            <source>Repairs at home</source>
            <translation>修繕房屋</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>就醫</translation>
        </message>
        <message>
            <source>A vehicle</source>
            <translation>車輛</translation>
        </message>
        <message>
            <source>Other needs of the household</source>
            <translation>其他家用</translation>
        </message>
        <message>
            <source>Loan officer</source>
            <translation>貸款專員</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>審查人</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>核准人</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>出納</translation>
        </message>
        <message>
            <source>Branch manager</source>
            <translation>據點主管</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>催收人員</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>法遵人員</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>稽核人員</translation>
        </message>
        <message>
            <source>Borrower</source>
            <translation>借款人</translation>
        </message>
        <message>
            <source>Co-borrower</source>
            <translation>共同借款人</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>配偶</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>保證人</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>見證人</translation>
        </message>
        <message>
            <source>General guarantee</source>
            <translation>一般保證</translation>
        </message>
        <message>
            <source>Joint and several guarantee</source>
            <translation>連帶保證</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>未送出</translation>
        </message>
        <message>
            <source>With the reviewer</source>
            <translation>在審查人處</translation>
        </message>
        <message>
            <source>With the approver</source>
            <translation>在核准人處</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒絕</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Cost sheet signed</source>
            <translation>成本揭露表已簽</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>契約已簽</translation>
        </message>
        <message>
            <source>Being repaid</source>
            <translation>還款中</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已結清</translation>
        </message>
        <message>
            <source>In ink</source>
            <translation>親簽</translation>
        </message>
        <message>
            <source>By thumbprint</source>
            <translation>捺指印</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>螢幕上</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>現金</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>銀行轉帳</translation>
        </message>
        <message>
            <source>Merchant code</source>
            <translation>收款碼</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>審查</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>There</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>Expires soon</source>
            <translation>快過期</translation>
        </message>
        <message>
            <source>Number does not match</source>
            <translation>號碼不符</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>可以不要</translation>
        </message>
        <message>
            <source>Cleared up</source>
            <translation>已釐清</translation>
        </message>
        <message>
            <source>It is so</source>
            <translation>屬實</translation>
        </message>
        <message>
            <source>The customer gave up</source>
            <translation>客戶放棄</translation>
        </message>
        <message>
            <source>Instalment to surplus</source>
            <translation>還款占結餘</translation>
        </message>
        <message>
            <source>Debts to income (DTI)</source>
            <translation>負債所得比（DTI）</translation>
        </message>
        <message>
            <source>Debts covered (DSCR)</source>
            <translation>償債保障比（DSCR）</translation>
        </message>
        <message>
            <source>Covered with a fifth less</source>
            <translation>收入少兩成時的償債保障比</translation>
        </message>
        <message>
            <source>Covered in the worst month</source>
            <translation>最差月份的償債保障比</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Cost of goods</source>
            <translation>銷貨成本</translation>
        </message>
        <message>
            <source>Margin of the sales that are lost</source>
            <translation>少賣的毛利</translation>
        </message>
        <message>
            <source>Fixed costs</source>
            <translation>固定開支</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>薪資</translation>
        </message>
        <message>
            <source>Wages that are lost</source>
            <translation>少賺的薪資</translation>
        </message>
        <message>
            <source>Other income of the household</source>
            <translation>家庭其他收入</translation>
        </message>
        <message>
            <source>Living expenses</source>
            <translation>生活開支</translation>
        </message>
        <message>
            <source>Instalments of other debts</source>
            <translation>其他債務的每月還款</translation>
        </message>
        <message>
            <source>Instalment of this loan</source>
            <translation>這筆貸款的每月還款</translation>
        </message>
        <message>
            <source>as told</source>
            <translation>自己說的</translation>
        </message>
        <message>
            <source>by good and bad days</source>
            <translation>按好壞日子</translation>
        </message>
        <message>
            <source>by purchases and stock</source>
            <translation>按進貨和庫存</translation>
        </message>
        <message>
            <source>by money received</source>
            <translation>按入帳</translation>
        </message>
        <message>
            <source>by the employer's certificate</source>
            <translation>按在職證明</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>本人要求</translation>
        </message>
        <message>
            <source>The time for keeping is over</source>
            <translation>儲存期限已滿</translation>
        </message>
        <message>
            <source>by the bank flow</source>
            <translation>按銀行往來明細</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>已刪除</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message>
            <source>Shows who signs. The card must be valid, both sides in sight.</source>
            <translation>證明簽字的人是誰。證件要有效，兩面都拍到。</translation>
        </message>
        <message>
            <source>Shows where the borrower is found, if the card does not.</source>
            <translation>身分證上沒有時，證明在哪裡找得到借款人。</translation>
        </message>
        <message>
            <source>Shows the wage as the employer states it.</source>
            <translation>證明雇主所說的薪資。</translation>
        </message>
        <message>
            <source>Shows what really came in, month by month.</source>
            <translation>證明每個月實際進帳。</translation>
        </message>
        <message>
            <source>Shows that the business exists and whose it is.</source>
            <translation>證明生意存在，是誰的。</translation>
        </message>
        <message>
            <source>Shows that somebody was there: the shop, the field, the stock.</source>
            <translation>證明有人去過：店鋪、田地、貨。</translation>
        </message>
        <message>
            <source>Shows that the spouse may answer for the household.</source>
            <translation>證明配偶可以為家庭作主。</translation>
        </message>
        <message>
            <source>Shows which land the harvest comes from, and until when.</source>
            <translation>證明收成來自哪塊地，到什麼時候。</translation>
        </message>
        <message>
            <source>Shows that the guarantor could really pay.</source>
            <translation>證明保證人真的還得起。</translation>
        </message>
        <message>
            <source>Head office's rules ask for it.</source>
            <translation>總公司的規則要求。</translation>
        </message>
        <message>
            <source>There</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已過期</translation>
        </message>
        <message>
            <source>Expires soon</source>
            <translation>快過期</translation>
        </message>
        <message>
            <source>Number does not match</source>
            <translation>號碼不符</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>可以不要</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>{field} begins with no province's figures. Read it again.</source>
            <translation>{field}開頭不是任何省份的代碼。請再看一次。</translation>
        </message>
        <message>
            <source>{field} holds a birth date that does not exist. Read it again.</source>
            <translation>{field}裡的生日不存在。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field} holds a birth date in the future. Read it again.</source>
            <translation>{field}裡的生日晚於今天。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field} holds signs that do not belong there. Type figures as on the card.</source>
            <translation>{field}有不該有的字元。請按證件上的數字輸入。</translation>
        </message>
        <message>
            <source>{field}: the last figure does not fit the others. Read it again.</source>
            <translation>{field}：最後一位與前面不符。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field}: put commas between thousands only.</source>
            <translation>{field}：逗號只放在千位之間。</translation>
        </message>
        <message>
            <source>{field} was cut by a spreadsheet. Take it from the card.</source>
            <translation>{field}被試算表軟體截斷了。請看證件重新輸入。</translation>
        </message>
        <message>
            <source>{field} is not the one on this page. Type it as it stands there.</source>
            <translation>{field}與本頁上的不一致，請照本頁輸入。</translation>
        </message>
        <message>
            <source>{field} is not the one in the identity number. Look at the card.</source>
            <translation>{field}與身分證字號裡的不同。請看證件。</translation>
        </message>
        <message>
            <source>{field} is missing. Fill it in.</source>
            <translation>缺{field}。請填上。</translation>
        </message>
        <message>
            <source>{field} has {length} figures; {wanted} are right. Read it again.</source>
            <translation>{field}有 {length} 位，應為 {wanted} 位。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field}: the months must be a whole number of at least one.</source>
            <translation>{field}：月數要是至少為一的整數。</translation>
        </message>
        <message>
            <source>{field}: this person is named already.</source>
            <translation>{field}：這個人已經寫過了。</translation>
        </message>
        <message>
            <source>{field} cannot be below nothing.</source>
            <translation>{field}不能小於零。</translation>
        </message>
        <message>
            <source>{field}: there is no such day.</source>
            <translation>{field}：沒有這一天。</translation>
        </message>
        <message>
            <source>{field}: the file is not there. Look at its name.</source>
            <translation>{field}：檔案不在。請看檔名。</translation>
        </message>
        <message>
            <source>{field}: there is no such month.</source>
            <translation>{field}：沒有這個月份。</translation>
        </message>
        <message>
            <source>{field}: no month is left to pay in.</source>
            <translation>{field}：沒有剩下可還款的月份。</translation>
        </message>
        <message>
            <source>{field}: type a date.</source>
            <translation>{field}：請輸入日期。</translation>
        </message>
        <message>
            <source>{field}: only a guarantor promises one.</source>
            <translation>{field}：只有保證人才有。</translation>
        </message>
        <message>
            <source>{field}: type a number.</source>
            <translation>{field}：請輸入數字。</translation>
        </message>
        <message>
            <source>{field}: the twelve months must come to a whole year.</source>
            <translation>{field}：十二個月要合成一整年。</translation>
        </message>
        <message>
            <source>{field}: write the amount as text with two decimals, such as "19000.00".</source>
            <translation>{field}：金額寫成帶兩位小數的文字，例如 "19000.00"。</translation>
        </message>
        <message>
            <source>{field}: write amounts as text, such as "19000.00".</source>
            <translation>{field}：金額寫成文字，例如 "19000.00"。</translation>
        </message>
        <message>
            <source>{field} cannot be read; the trouble begins in line {line}.</source>
            <translation>{field}讀不了；問題從第 {line} 行開始。</translation>
        </message>
        <message>
            <source>{field} is not the borrower. Money goes to the borrower's own account.</source>
            <translation>{field}不是借款人。款項只撥入借款人本人的帳戶。</translation>
        </message>
        <message>
            <source>{field} must be more than nothing.</source>
            <translation>{field}必須大於零。</translation>
        </message>
        <message>
            <source>{field}: more was taken off than came in.</source>
            <translation>{field}：扣掉的比進來的還多。</translation>
        </message>
        <message>
            <source>{field}: its middle part does not hold together. Read it again.</source>
            <translation>{field}：中間一段對不上。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field} must lie between {least} and {most}.</source>
            <translation>{field}要在 {least} 和 {most} 之間。</translation>
        </message>
        <message>
            <source>{field} is more than the product allows ({most_minor}).</source>
            <translation>{field}超過產品允許的 {most_minor}。</translation>
        </message>
        <message>
            <source>{field} does not begin as such numbers do. Read it again.</source>
            <translation>{field}開頭不像這種號碼。請再讀一遍。</translation>
        </message>
        <message>
            <source>{field}: the stock grew by more than was bought.</source>
            <translation>{field}：庫存增加比進貨還多。</translation>
        </message>
        <message>
            <source>{field} is too large.</source>
            <translation>{field}太大。</translation>
        </message>
        <message>
            <source>{field} is too long; {limit} letters are enough.</source>
            <translation>{field}太長，{limit} 個字就夠。</translation>
        </message>
        <message>
            <source>{field}: {days} days are more than a month has.</source>
            <translation>{field}：{days} 天比一個月還多。</translation>
        </message>
        <message>
            <source>{field}: at most two decimals.</source>
            <translation>{field}：最多兩位小數。</translation>
        </message>
        <message>
            <source>{field} is too short: at least {least} letters, so that others understand it.</source>
            <translation>{field}太短：至少 {least} 個字，別人才看得懂。</translation>
        </message>
        <message>
            <source>{field}: only grown-ups ({limit}) can borrow or guarantee.</source>
            <translation>{field}：只有成年人（滿 {limit} 歲）才能借款或擔保。</translation>
        </message>
        <message>
            <source>{field} is less than the product begins with ({least_minor}).</source>
            <translation>{field}低於產品起點 {least_minor}。</translation>
        </message>
        <message>
            <source>{field}: there is no such one. Choose from the list.</source>
            <translation>{field}：沒有這一項。請從清單裡選。</translation>
        </message>
        <message>
            <source>{field}: no field has this name. Look at the spelling.</source>
            <translation>{field}：沒有叫這個名字的欄位。請看拼字。</translation>
        </message>
        <message>
            <source>{field} cannot be read. Take it again.</source>
            <translation>{field}讀不出來。請再拍一次。</translation>
        </message>
        <message>
            <source>{field} holds something that does not belong there.</source>
            <translation>{field}裡的內容不對。</translation>
        </message>
        <message>
            <source>{field} is not right ({reason}).</source>
            <translation>{field}不對（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>recap</name>
        <message>
            <source>Who</source>
            <translation>是誰</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>貸款</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>證件資料</translation>
        </message>
        <message>
            <source>What they can carry</source>
            <translation>負擔能力</translation>
        </message>
        <message>
            <source>{part}: {name}</source>
            <translation>{part}：{name}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
        <message>
            <source>First {first} on {day}, last {last} on {end}</source>
            <translation>第一期 {first}，{day}；最後一期 {last}，{end}</translation>
        </message>
        <message>
            <source>{rate} a year (simple)</source>
            <translation>年利率 {rate}（單利）</translation>
        </message>
        <message>
            <source>{rate} a year (compound)</source>
            <translation>年利率 {rate}（複利）</translation>
        </message>
        <message>
            <source>{here} of {all} that are asked for are here</source>
            <translation>要求的 {all} 份資料到了 {here} 份</translation>
        </message>
        <message>
            <source>{what}: {figure}</source>
            <translation>{what}：{figure}</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) raised, {open} of them open</source>
            <translation>
                <numerusform>引出 %n 條提示，其中 {open} 條未說明</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part}: {name}, {manner}, for %n month(s) after the last due date</source>
            <translation>
                <numerusform>{part}：{name}，{manner}，最後到期日後 %n 個月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{purpose}: {amount} asked for, over %n month(s); {able} a month can be paid</source>
            <translation>
                <numerusform>{purpose}：申請 {amount}，%n 個月；每月能還 {able}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Borrow {amount} for %n month(s) and pay back {total}; {cost} is what it costs</source>
            <translation>
                <numerusform>借 {amount}，%n 個月，共還 {total}；花費 {cost}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The mark beside the store was changed by something else. You can read; receipts wait for head office.</source>
            <translation>資料庫旁的校驗標記被別的程式改過。可以查看；開收據要等總公司確認。</translation>
        </message>
        <message>
            <source>This answer does not open the desk. Look whether it is whole, or make a new request.</source>
            <translation>此答覆打不開工作台。請檢查內容是否完整，或重新提出請求。</translation>
        </message>
        <message>
            <source>This paper's file is damaged. Attach it again, or fetch it by a sync.</source>
            <translation>這份資料的檔案壞了。請重新附上，或同步取回。</translation>
        </message>
        <message>
            <source>This paper's file is not on this laptop. A sync may bring it.</source>
            <translation>這份資料的檔案不在這台電腦上。同步也許能取來。</translation>
        </message>
        <message>
            <source>A practice branch's time goes on and never back.</source>
            <translation>練習據點的時間只往前走。</translation>
        </message>
        <message>
            <source>What lies there is not what was written. Take another stick, and make the backup anew.</source>
            <translation>儲存上的內容與寫入的不一致。請換一個隨身碟，重新備份。</translation>
        </message>
        <message>
            <source>Passphrase and code do not open this backup. It wants the passphrase of the day when it was made.</source>
            <translation>密碼和恢復碼打不開這份備份。請用備份當天的密碼。</translation>
        </message>
        <message>
            <source>This backup was made by a newer program. Update this one first.</source>
            <translation>這份備份由更新版本的程式製作。請先更新本程式。</translation>
        </message>
        <message>
            <source>The backup was stopped. The one before is as it was.</source>
            <translation>備份已停止，之前的備份保持不變。</translation>
        </message>
        <message>
            <source>What came is not signed as it should be, and was not taken in.</source>
            <translation>收到的內容簽名不對，沒有採用。</translation>
        </message>
        <message>
            <source>This case is not on this desk. Sync, and look again.</source>
            <translation>這個工作台上沒有這筆紀錄。請同步後再看。</translation>
        </message>
        <message>
            <source>The journal of this desk does not continue. Do not go on; call your support.</source>
            <translation>這個工作台的操作紀錄斷了。請停止使用，聯絡技術支援。</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Look at it as it is now.</source>
            <translation>這期間別人改過。請看現在的樣子。</translation>
        </message>
        <message>
            <source>The font has no sign for a character in this name. Tell your support which.</source>
            <translation>字型裡沒有這個名字裡的一個字。請告訴技術支援是哪個字。</translation>
        </message>
        <message>
            <source>There is a desk in this place already.</source>
            <translation>這個位置已有一個工作台。</translation>
        </message>
        <message>
            <source>This desk is on this laptop already and holds more than the backup. Open it with its passphrase.</source>
            <translation>這台電腦上已有這個工作台，內容比備份更新。請用密碼開啟它。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and do it again.</source>
            <translation>磁碟滿了。什麼都沒有改；請騰出空間再做一次。</translation>
        </message>
        <message>
            <source>This person's data is erased.</source>
            <translation>這個人的資訊已經刪除。</translation>
        </message>
        <message>
            <source>The wording of this paper is not there. Sync to fetch the rules.</source>
            <translation>這種文件的文字不在。請同步取規則。</translation>
        </message>
        <message>
            <source>There is a head office in this folder already.</source>
            <translation>這個資料夾裡已有一個總公司。</translation>
        </message>
        <message>
            <source>The file with this desk's keys is damaged. Head office can let you in again.</source>
            <translation>這個工作台的金鑰檔壞了。總公司可以讓您重新進入。</translation>
        </message>
        <message>
            <source>The computer's keyring does not keep what it is given. Call your support.</source>
            <translation>電腦的系統金鑰庫記不住交給它的東西。請聯絡技術支援。</translation>
        </message>
        <message>
            <source>The computer's keyring no longer has this desk's half of the key. Call head office.</source>
            <translation>電腦的系統金鑰庫裡沒有這個工作台的半份金鑰了。請聯絡總公司。</translation>
        </message>
        <message>
            <source>The computer's keyring is locked. Unlock it and try again.</source>
            <translation>電腦的系統金鑰庫鎖著。請解鎖再試。</translation>
        </message>
        <message>
            <source>Too many wrong passphrases: the desk is locked. Call head office.</source>
            <translation>密碼錯誤次數太多，工作台已鎖。請聯絡總公司。</translation>
        </message>
        <message>
            <source>What was read is not what this program writes. It may be from another release.</source>
            <translation>讀到的不是這個程式寫的，也許來自別的版本。</translation>
        </message>
        <message>
            <source>There is no head office in this folder.</source>
            <translation>這個資料夾裡沒有總公司。</translation>
        </message>
        <message>
            <source>There is no desk in this place.</source>
            <translation>這個位置沒有工作台。</translation>
        </message>
        <message>
            <source>Head office cannot be reached. Everything waits here, safe, until the next sync.</source>
            <translation>聯絡不上總公司。一切都安全地等在這裡，下次同步再發。</translation>
        </message>
        <message>
            <source>No printer is connected. The paper is kept and can be printed later.</source>
            <translation>沒有連接印表機。文件已儲存，可以以後列印。</translation>
        </message>
        <message>
            <source>Head office cannot open this desk. It has to be set up again.</source>
            <translation>總公司打不開這個工作台，需要重新設定。</translation>
        </message>
        <message>
            <source>This case does not exist any more.</source>
            <translation>這筆紀錄已不存在。</translation>
        </message>
        <message>
            <source>This file is not a backup of this program. Choose the file whose name ends in .odbackup.</source>
            <translation>這個檔案不是本程式的備份。請選擇以 .odbackup 結尾的檔案。</translation>
        </message>
        <message>
            <source>Too little memory is free to open the desk. Close other programs and try again.</source>
            <translation>記憶體不夠開啟工作台。請關掉別的程式再試。</translation>
        </message>
        <message>
            <source>What answered is not your head office. Nothing was sent. Try another network, or call head office.</source>
            <translation>應答的不是您的總公司。什麼都沒有發送。請換個網路，或聯絡總公司。</translation>
        </message>
        <message>
            <source>This paper is at head office only. A sync brings it.</source>
            <translation>這份資料只在總公司。同步會取來。</translation>
        </message>
        <message>
            <source>Head office's books are of another release.</source>
            <translation>總公司的帳本是別的版本。</translation>
        </message>
        <message>
            <source>There is not enough room in this place. Nothing was changed; take a larger stick or make room.</source>
            <translation>這裡空間不足，沒有改動任何內容。請換大一點的隨身碟或騰出空間。</translation>
        </message>
        <message>
            <source>The stick was pulled out, or does not work. Put it in again, or take another; the backup before is as it was.</source>
            <translation>隨身碟被拔出或無法使用。請重新插入或換一個；之前的備份保持不變。</translation>
        </message>
        <message>
            <source>Nothing may be written in this place. Open the stick's lock, or take another.</source>
            <translation>這裡不能寫入。請開啟隨身碟的防寫開關，或換一個。</translation>
        </message>
        <message>
            <source>The practice branch did not start. Try again, or restart the computer.</source>
            <translation>練習據點沒有啟動。請再試，或重新啟動電腦。</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at it and print again.</source>
            <translation>印表機沒有收下。請看看印表機，再打一次。</translation>
        </message>
        <message>
            <source>Head office refused the request.</source>
            <translation>總公司拒絕了請求。</translation>
        </message>
        <message>
            <source>It was stopped. Nothing was put on this laptop.</source>
            <translation>已停止，沒有在這台電腦上留下任何內容。</translation>
        </message>
        <message>
            <source>This laptop was taken off the list. What waited was handed over; call head office.</source>
            <translation>這台電腦已被停用。待發的紀錄已交給總公司；請聯絡總公司。</translation>
        </message>
        <message>
            <source>The store is damaged. Do not go on; call your support with the backup at hand.</source>
            <translation>資料庫損壞。請停止使用，準備好備份，聯絡技術支援。</translation>
        </message>
        <message>
            <source>The store was written by a newer program. Update this one; nothing was changed.</source>
            <translation>資料庫由較新的程式寫成。請更新本程式；什麼都沒有改。</translation>
        </message>
        <message>
            <source>The store cannot be used now. Close other programs that may hold it.</source>
            <translation>資料庫現在用不了。請關掉可能占用它的程式。</translation>
        </message>
        <message>
            <source>That is larger than anything that should travel. Call your support.</source>
            <translation>內容太大，不能傳送。請聯絡技術支援。</translation>
        </message>
        <message>
            <source>Too many papers wait to be sent. Sync where there is a good network, then attach this one.</source>
            <translation>等待發送的資料太多。請在網路好的地方同步，再附上這份資料。</translation>
        </message>
        <message>
            <source>This case holds something that only a newer program can read. Update this one.</source>
            <translation>這件事裡有更新的程式才讀得懂的內容。請更新本程式。</translation>
        </message>
        <message>
            <source>The wording of this paper names something that does not exist.</source>
            <translation>這種文件的文字裡有不存在的名稱。</translation>
        </message>
        <message>
            <source>This cannot be opened with the keys of this desk.</source>
            <translation>用這個工作台的金鑰打不開。</translation>
        </message>
        <message>
            <source>Head office speaks a newer form. Update this program, then sync.</source>
            <translation>總公司用的是更新的格式。請更新程式再同步。</translation>
        </message>
        <message>
            <source>The wording of this paper is broken. Tell head office which paper.</source>
            <translation>這種文件的文字壞了。請告訴總公司是哪一種。</translation>
        </message>
        <message>
            <source>The store does not open with this key.</source>
            <translation>這把金鑰打不開資料庫。</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take six words or more.</source>
            <translation>密碼太短。請用六個以上的詞。</translation>
        </message>
        <message>
            <source>Figures alone are easily guessed. Take words.</source>
            <translation>全是數字容易猜。請用詞。</translation>
        </message>
        <message>
            <source>The same again and again is easily guessed. Take other words.</source>
            <translation>重複的內容容易猜。請換別的詞。</translation>
        </message>
        <message>
            <source>A row of keys is easily guessed. Take words that do not belong together.</source>
            <translation>鍵盤上連著的字母容易猜。請用互不相干的詞。</translation>
        </message>
        <message>
            <source>This passphrase is on every list of known ones. Take another.</source>
            <translation>這個密碼太常見，別人一猜就中。請換一個。</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>請等 %n 秒再試。</numerusform>
            </translation>
        </message>
        <message>
            <source>The passphrase does not fit.</source>
            <translation>密碼不對。</translation>
        </message>
        <message numerus="yes">
            <source>%n tries left.</source>
            <translation>
                <numerusform>還可試 %n 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s).</source>
            <translation>
                <numerusform>請等 %n 秒。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>set back</name>
        <message>
            <source>The mark beside this desk's data is missing or was changed: it may be older than it was.</source>
            <translation>本機資料旁的校驗標記缺失或被改動，資料可能不是最新的。</translation>
        </message>
        <message>
            <source>This desk comes from a backup: what was done after it is not here.</source>
            <translation>這個工作台來自備份：備份之後辦的業務不在這裡。</translation>
        </message>
        <message>
            <source>Parts of this desk's data are older than the rest.</source>
            <translation>本機資料中有一部分比其餘部分舊。</translation>
        </message>
        <message>
            <source>This desk's data is older than it was.</source>
            <translation>本機資料比原來舊。</translation>
        </message>
        <message>
            <source>Sync before you go on. Until head office has answered you can read everything and take money, with provisional receipt numbers. Pay nothing out.</source>
            <translation>請先同步再繼續工作。總公司答覆之前，可以檢視全部資料，也可以收款，收據使用臨時編號；請不要放款。</translation>
        </message>
        <message>
            <source>Head office has answered: what it has of this desk is here again.</source>
            <translation>總公司已答覆：總公司掌握的本機記錄都已找回。</translation>
        </message>
        <message numerus="yes">
            <source>This desk's data is older than it was: %n record(s) cannot be found.</source>
            <translation>
                <numerusform>本機資料比原來舊，有 %n 條記錄找不到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office has answered. It never received %n record(s) of this desk. Enter again what your papers show.</source>
            <translation>
                <numerusform>總公司已答覆。本機有 %n 條記錄從未送達總公司，請按手中單據重新錄入。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Became a customer</source>
            <translation>成為客戶</translation>
        </message>
        <message>
            <source>Asked for {amount}</source>
            <translation>申請 {amount}</translation>
        </message>
        <message>
            <source>Asked for {amount} instead</source>
            <translation>改為申請 {amount}</translation>
        </message>
        <message>
            <source>Took an offer</source>
            <translation>選了方案</translation>
        </message>
        <message>
            <source>Cash flow taken</source>
            <translation>做了現金流調查</translation>
        </message>
        <message>
            <source>Submitted for a decision on {amount}</source>
            <translation>送審 {amount}</translation>
        </message>
        <message>
            <source>Application withdrawn</source>
            <translation>撤回申請</translation>
        </message>
        <message>
            <source>Personal data erased</source>
            <translation>個人資訊已刪除</translation>
        </message>
        <message>
            <source>Sent back to the officer</source>
            <translation>退回貸款專員</translation>
        </message>
        <message>
            <source>Reviewer recommends {amount}</source>
            <translation>審查人建議 {amount}</translation>
        </message>
        <message>
            <source>Reviewer recommends to decline</source>
            <translation>審查人建議拒絕</translation>
        </message>
        <message>
            <source>Approved {amount}</source>
            <translation>核准 {amount}</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒絕</translation>
        </message>
        <message>
            <source>Cost sheet signed</source>
            <translation>成本揭露表已簽</translation>
        </message>
        <message>
            <source>Contract {name} signed</source>
            <translation>簽了契約 {name}</translation>
        </message>
        <message>
            <source>{amount} paid out</source>
            <translation>撥款 {amount}</translation>
        </message>
        <message>
            <source>{amount} repaid · receipt {name}</source>
            <translation>還款 {amount} · 收據 {name}</translation>
        </message>
        <message>
            <source>{paper} printed</source>
            <translation>列印了{paper}</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) signed</source>
            <translation>
                <numerusform>簽了 %n 份同意書</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named who take part</source>
            <translation>
                <numerusform>登記了 %n 位參與人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take part no longer</source>
            <translation>
                <numerusform>%n 人不再參與</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) photographed</source>
            <translation>
                <numerusform>拍了 %n 份資料</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>withdrawal</name>
        <message>
            <source>Needs no money any more</source>
            <translation>不再需要錢</translation>
        </message>
        <message>
            <source>Borrows elsewhere</source>
            <translation>在別處借</translation>
        </message>
        <message>
            <source>It costs too much</source>
            <translation>太貴</translation>
        </message>
        <message>
            <source>Not now, perhaps later</source>
            <translation>現在不要，也許以後</translation>
        </message>
    </context>
    <context>
        <name>working</name>
        <message>
            <source>Why {total} on {day}?</source>
            <translation>為什麼 {day} 是 {total}？</translation>
        </message>
        <message>
            <source>A fee of {fee} is taken with it.</source>
            <translation>同時收費用 {fee}。</translation>
        </message>
        <message>
            <source>Interest: {base} × {rate} for {first} to {last} = {interest}, rounded to the cent.</source>
            <translation>利息：{base} × {rate}，{first} 到 {last} = {interest}，四捨五入到分。</translation>
        </message>
        <message>
            <source>{late} of it was put off from earlier months.</source>
            <translation>其中 {late} 是前幾個月推後的。</translation>
        </message>
        <message>
            <source>Principal: {principal}; of {opening} then {closing} is left.</source>
            <translation>本金：{principal}；{opening} 之後還剩 {closing}。</translation>
        </message>
        <message>
            <source>It is {odd} {more} than the usual {usual}: the last one carries the odd cents of all the others.</source>
            <translation>比平常的 {usual} {more} {odd}：最後一期吸收前面各期的尾差。</translation>
        </message>
        <message>
            <source>more</source>
            <translation>多</translation>
        </message>
        <message>
            <source>less</source>
            <translation>少</translation>
        </message>
    </context>
</TS>
