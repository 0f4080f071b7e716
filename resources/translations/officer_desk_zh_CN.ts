<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AccountPage</name>
        <message>
            <source>&amp;Bank</source>
            <translation>开户银行(&amp;B)</translation>
        </message>
        <message>
            <source>Card or account &amp;number</source>
            <translation>卡号或账号(&amp;N)</translation>
        </message>
        <message>
            <source>Account &amp;holder</source>
            <translation>户名(&amp;H)</translation>
        </message>
        <message>
            <source>The borrower, as on the card. Money goes to nobody else.</source>
            <translation>借款人本人，与卡上一致。钱不打给别人。</translation>
        </message>
        <message>
            <source>Where does the money go?</source>
            <translation>钱打到哪里？</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>This is not the borrower. The money goes to the borrower's own account.</source>
            <translation>这不是借款人。放款只打到借款人本人的账户。</translation>
        </message>
    </context>
    <context>
        <name>AlikePanel</name>
        <message>
            <source>Already a customer?</source>
            <translation>是老客户吗？</translation>
        </message>
        <message>
            <source>Use this customer</source>
            <translation>用这位客户</translation>
        </message>
        <message>
            <source>same identity number</source>
            <translation>证件号相同</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>手机号相同</translation>
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
            <translation>请输入桌上收到的金额。</translation>
        </message>
        <message>
            <source>late interest</source>
            <translation>罚息</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>利息</translation>
        </message>
        <message>
            <source>fees and costs</source>
            <translation>费用</translation>
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
            <translation>还款后剩余本金</translation>
        </message>
    </context>
    <context>
        <name>ApplicationScreen</name>
        <message>
            <source>Back to the applications</source>
            <translation>回到申请列表</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Take it back…</source>
            <translation>撤回申请…</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>begun by {officer} on {day}</source>
            <translation>{officer} 于 {day} 开始</translation>
        </message>
        <message>
            <source>There are no figures to show yet: choose a loan first.</source>
            <translation>还没有可看的数字：请先选一款贷款。</translation>
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
            <translation>申请</translation>
        </message>
        <message>
            <source>No application yet.</source>
            <translation>还没有申请。</translation>
        </message>
        <message>
            <source>opened on {day}</source>
            <translation>{day} 开始</translation>
        </message>
        <message>
            <source>became a loan</source>
            <translation>已成为贷款</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsScreen</name>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Name, phone or identity number</source>
            <translation>姓名、手机号或证件号</translation>
        </message>
        <message>
            <source>Search applications</source>
            <translation>查找申请</translation>
        </message>
        <message>
            <source>Search applications (Ctrl+F)</source>
            <translation>查找申请（Ctrl+F）</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客户</translation>
        </message>
        <message>
            <source>Open a prepared visit</source>
            <translation>打开备好的走访</translation>
        </message>
        <message>
            <source>Which applications</source>
            <translation>哪些申请</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>To go on with</source>
            <translation>待继续</translation>
        </message>
        <message>
            <source>Waiting for a decision</source>
            <translation>等待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>信贷员</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>No application is like that.</source>
            <translation>没有这样的申请。</translation>
        </message>
        <message>
            <source>An application begins when you receive a customer.</source>
            <translation>接待客户后，申请就从这里开始。</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n 份申请</numerusform>
            </translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>还没有姓名</translation>
        </message>
        <message>
            <source>Visit begun</source>
            <translation>走访已开始</translation>
        </message>
        <message>
            <source>Prepared visits</source>
            <translation>备好的走访</translation>
        </message>
        <message>
            <source>The visit was not opened. At “{field}”: {what}</source>
            <translation>走访文件没有打开。“{field}”：{what}</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>There is no backup of this desk yet. If the laptop is lost, what was not sent is lost.</source>
            <translation>这个工作台还没有备份。如果电脑丢失，没有发送的内容就会丢失。</translation>
        </message>
        <message>
            <source>The last backup was made on {day} at {time}, on {place}.</source>
            <translation>最近一次备份：{day} {time}，存于 {place}。</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>Made on {place} and read back: {records} records and {papers} papers, {size} MB. It can be taken out.</source>
            <translation>已备份到 {place} 并读回核对：{records} 条记录、{papers} 份资料，{size} MB。可以拔出。</translation>
        </message>
        <message>
            <source>Copying the desk…</source>
            <translation>正在复制工作台…</translation>
        </message>
        <message>
            <source>Writing, encrypted…</source>
            <translation>正在加密写入…</translation>
        </message>
        <message>
            <source>Reading it back…</source>
            <translation>正在读回核对…</translation>
        </message>
        <message>
            <source>{size} MB free</source>
            <translation>剩余 {size} MB</translation>
        </message>
        <message numerus="yes">
            <source>Backup %n day(s) ago</source>
            <translation>
                <numerusform>%n 天前备份</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>备份到</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Your &amp;passphrase</source>
            <translation>您的口令(&amp;P)</translation>
        </message>
        <message>
            <source>Begin the backup</source>
            <translation>开始备份</translation>
        </message>
        <message>
            <source>Hide the restore code</source>
            <translation>隐藏恢复码</translation>
        </message>
        <message>
            <source>Show the restore code</source>
            <translation>显示恢复码</translation>
        </message>
        <message>
            <source>Write this code on paper and keep it away from the laptop and the stick. If the laptop is lost, it opens the backup on another one, together with your passphrase. Without it head office has to help.</source>
            <translation>请把恢复码抄在纸上，与电脑和 U 盘分开保管。电脑丢失时，用恢复码和您的口令可以在另一台电脑上打开备份。没有恢复码，就要请总部帮助。</translation>
        </message>
        <message>
            <source>No stick is attached. Put one in, or choose a folder.</source>
            <translation>没有插入 U 盘。请插入 U 盘，或选择文件夹。</translation>
        </message>
        <message>
            <source>A folder for the backup</source>
            <translation>存放备份的文件夹</translation>
        </message>
    </context>
    <context>
        <name>BeginForm</name>
        <message>
            <source>Connect to my lender</source>
            <translation>连接贷款机构</translation>
        </message>
        <message>
            <source>A new practice branch</source>
            <translation>新的练习网点</translation>
        </message>
        <message>
            <source>The passphrase opens this desk every morning. Nobody can read it anywhere: choose words you keep.</source>
            <translation>每天早上用这个口令打开工作台。它不存放在任何地方，忘了没人能查到：请选您记得住的词。</translation>
        </message>
        <message>
            <source>One passphrase opens the desks of all three people of the branch.</source>
            <translation>一个口令打开练习网点三个人的工作台。</translation>
        </message>
        <message>
            <source>&amp;Address of head office</source>
            <translation>总部地址(&amp;A)</translation>
        </message>
        <message>
            <source>As your lender wrote it, such as https://desk.example.org</source>
            <translation>按贷款机构给您的写法，例如 https://desk.example.org</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>开通码(&amp;C)</translation>
        </message>
        <message>
            <source>New &amp;passphrase</source>
            <translation>新口令(&amp;P)</translation>
        </message>
        <message>
            <source>Five words or more that do not belong together are easy to keep and hard to guess.</source>
            <translation>五个以上互不相干的词，好记又难猜。</translation>
        </message>
        <message>
            <source>The same a&amp;gain</source>
            <translation>再输一遍(&amp;G)</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
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
            <translation>两次不一样，请再输一遍。</translation>
        </message>
    </context>
    <context>
        <name>ByHand</name>
        <message>
            <source>Write it by hand, twice: one for who paid, one to keep.</source>
            <translation>请手写两份：一份给付款人，一份留存。</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>收据编号</translation>
        </message>
        <message>
            <source>Provisional number</source>
            <translation>临时编号</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>大写</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>付款人</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Principal left</source>
            <translation>剩余本金</translation>
        </message>
    </context>
    <context>
        <name>CapacityCard</name>
        <message>
            <source>Can they carry it?</source>
            <translation>还得起吗？</translation>
        </message>
        <message>
            <source>No cash flow was taken yet.</source>
            <translation>还没有做现金流调查。</translation>
        </message>
        <message>
            <source>surplus a month</source>
            <translation>每月结余</translation>
        </message>
        <message numerus="yes">
            <source>surplus in %n month(s)</source>
            <translation>
                <numerusform>%n 个月的结余</numerusform>
            </translation>
        </message>
        <message>
            <source>other instalments</source>
            <translation>其他月供</translation>
        </message>
        <message>
            <source>for this loan</source>
            <translation>这笔贷款</translation>
        </message>
        <message>
            <source>remains</source>
            <translation>还剩</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>不达标</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>偏紧</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>合适</translation>
        </message>
        <message>
            <source>no cash flow</source>
            <translation>没有现金流</translation>
        </message>
        <message>
            <source>cannot carry it</source>
            <translation>负担不起</translation>
        </message>
        <message>
            <source>can carry it, tightly</source>
            <translation>负担得起，但偏紧</translation>
        </message>
        <message>
            <source>can carry it</source>
            <translation>负担得起</translation>
        </message>
    </context>
    <context>
        <name>CapacityView</name>
        <message>
            <source>Can they carry it?</source>
            <translation>还得起吗？</translation>
        </message>
        <message>
            <source>The figures appear here as soon as there is an income and what the month costs.</source>
            <translation>填了收入和每月开支，数字就会出现在这里。</translation>
        </message>
        <message>
            <source>Choose what stands under a figure to see how it came about.</source>
            <translation>点数字下面的字，看它是怎么算的。</translation>
        </message>
        <message>
            <source>The most that nothing forbids, for the same product and term: {amount}.</source>
            <translation>同一产品同一期限，不违反规定的最高金额：{amount}。</translation>
        </message>
        <message>
            <source>remains</source>
            <translation>还剩</translation>
        </message>
        <message>
            <source>remains in all</source>
            <translation>一共还剩</translation>
        </message>
        <message>
            <source>left before debts</source>
            <translation>还债前的结余</translation>
        </message>
        <message>
            <source>other debts</source>
            <translation>其他债务</translation>
        </message>
        <message>
            <source>this loan</source>
            <translation>这笔贷款</translation>
        </message>
    </context>
    <context>
        <name>CashFlowPage</name>
        <message>
            <source>The household sells goods or produce</source>
            <translation>家里卖货或卖农产品</translation>
        </message>
        <message>
            <source>What the business costs a month</source>
            <translation>生意每月的开支</translation>
        </message>
        <message>
            <source>Somebody earns a wage</source>
            <translation>有人挣工资</translation>
        </message>
        <message>
            <source>The household, a month</source>
            <translation>家庭，每月</translation>
        </message>
        <message>
            <source>Goods that were sold, at cost</source>
            <translation>卖出货物的成本</translation>
        </message>
        <message>
            <source>Rent, power, help</source>
            <translation>房租、电费、人工</translation>
        </message>
        <message>
            <source>By the employer's paper</source>
            <translation>单位证明上的</translation>
        </message>
        <message>
            <source>As it came to the bank</source>
            <translation>银行实际到账的</translation>
        </message>
        <message>
            <source>Other income</source>
            <translation>其他收入</translation>
        </message>
        <message>
            <source>What living costs</source>
            <translation>生活开支</translation>
        </message>
        <message>
            <source>Instalments of other debts</source>
            <translation>其他债务的月供</translation>
        </message>
        <message>
            <source>What comes in, what goes out?</source>
            <translation>钱从哪来，花到哪去？</translation>
        </message>
        <message>
            <source>Cash flow</source>
            <translation>现金流</translation>
        </message>
        <message>
            <source>figures that agree with one another</source>
            <translation>彼此对得上的数字</translation>
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
            <translation>我手上的现金</translation>
        </message>
        <message>
            <source>Came in today</source>
            <translation>今天收到</translation>
        </message>
        <message>
            <source>No cash today. A repayment in cash puts it here, with its receipt.</source>
            <translation>今天没有现金。收了现金还款，收据和金额就在这里。</translation>
        </message>
        <message>
            <source>Receipts of today</source>
            <translation>今天的收据</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>should be in the bag</source>
            <translation>包里应有</translation>
        </message>
        <message>
            <source>came in today</source>
            <translation>今天收到</translation>
        </message>
        <message>
            <source>is the most to carry</source>
            <translation>最多可带</translation>
        </message>
        <message>
            <source>{amount} more than you should carry. Hand it to the cashier today.</source>
            <translation>比可携带的多 {amount}。今天请交给出纳。</translation>
        </message>
        <message>
            <source>Counted · {amount}</source>
            <translation>已点钞 · {amount}</translation>
        </message>
    </context>
    <context>
        <name>CashSheetView</name>
        <message>
            <source>The paper is being made…</source>
            <translation>正在生成文书…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>See how it works</source>
            <translation>先看看怎么用</translation>
        </message>
        <message>
            <source>A practice branch: a complete head office with invented customers, on this laptop alone. You can be the officer, the reviewer and the approver, and nothing you do there is real.</source>
            <translation>练习网点：一套完整的总部和虚构的客户，只在这台电脑上。您可以当信贷员、审查人和审批人，在里面做的都不算数。</translation>
        </message>
        <message>
            <source>Open the practice branch</source>
            <translation>打开练习网点</translation>
        </message>
        <message>
            <source>Begin to work</source>
            <translation>开始工作</translation>
        </message>
        <message>
            <source>Your lender gave you an address and a code that is good for one laptop.</source>
            <translation>贷款机构给了您一个地址和一个开通码，只能用于一台电脑。</translation>
        </message>
        <message>
            <source>Connect to my lender</source>
            <translation>连接贷款机构</translation>
        </message>
        <message>
            <source>Go on with a desk from a stick</source>
            <translation>从 U 盘恢复工作台</translation>
        </message>
        <message>
            <source>The laptop was lost or broke down, and there is a backup of the desk.</source>
            <translation>电脑丢失或损坏，手头有工作台的备份。</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>从备份恢复</translation>
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
            <translation>授权书</translation>
        </message>
        <message>
            <source>signed on {day}</source>
            <translation>{day} 已签</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未签</translation>
        </message>
    </context>
    <context>
        <name>ConsentsPage</name>
        <message>
            <source>Tick a consent when its paper is signed, not before.</source>
            <translation>纸上签好了再勾选，不要提前。</translation>
        </message>
        <message>
            <source>What to say before they sign</source>
            <translation>签字前要说的话</translation>
        </message>
        <message>
            <source>Personal information: we keep what you tell us, for this loan only, and lock it away.</source>
            <translation>个人信息：您告诉我们的，只为这笔贷款保存，并且上锁。</translation>
        </message>
        <message>
            <source>Credit enquiry: we may ask the credit bureau about you once, for this application.</source>
            <translation>征信查询：为这次申请，我们可以向征信机构查询一次。</translation>
        </message>
        <message>
            <source>Each is a paper of its own. Either can be taken back later, as easily as it was given.</source>
            <translation>两份各是一张纸。哪一份都可以随时撤回，和签的时候一样方便。</translation>
        </message>
        <message>
            <source>Who has signed which consent?</source>
            <translation>谁签了哪份授权？</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>授权书</translation>
        </message>
        <message>
            <source>{name} · {part}</source>
            <translation>{name} · {part}</translation>
        </message>
        <message>
            <source>{consent}: signed</source>
            <translation>{consent}：已签</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) are not signed yet. You can go on, but not send the application.</source>
            <translation>
                <numerusform>还有 %n 份授权没签。可以往下走，但不能提交申请。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>The contract, signed by everybody</source>
            <translation>合同，大家都签好</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
    </context>
    <context>
        <name>CostSheetPage</name>
        <message>
            <source>Explain it line by line, in the customer's own words. It is signed before there is a contract.</source>
            <translation>用客户听得懂的话逐行讲清。先签这份，才有合同。</translation>
        </message>
        <message>
            <source>First, what the loan costs</source>
            <translation>先说清贷款要花多少钱</translation>
        </message>
        <message>
            <source>Cost sheet</source>
            <translation>成本明示表</translation>
        </message>
    </context>
    <context>
        <name>CountForm</name>
        <message>
            <source>Count it</source>
            <translation>点一点</translation>
        </message>
        <message>
            <source>How many pieces of each are in the bag?</source>
            <translation>包里每种面额有几张？</translation>
        </message>
        <message>
            <source>In the bag</source>
            <translation>包里一共</translation>
        </message>
        <message>
            <source>Record the count</source>
            <translation>记下点钞结果</translation>
        </message>
        <message>
            <source>Pieces of {face}</source>
            <translation>{face} 的张数</translation>
        </message>
        <message>
            <source>{amount} is missing. Count once more; if it stays so, record it. It is written down, never hidden.</source>
            <translation>少 {amount}。再点一遍；还是这样就记下来。如实记录，不隐瞒。</translation>
        </message>
        <message>
            <source>{amount} too much. Is a receipt not written yet? If not, record it; it is written down.</source>
            <translation>多 {amount}。是不是有收据没开？不是的话就记下来，如实记录。</translation>
        </message>
        <message>
            <source>Exactly what the book says.</source>
            <translation>与账面完全一致。</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Counted</source>
            <translation>已点</translation>
        </message>
        <message>
            <source>Cash sheet</source>
            <translation>现金日结单</translation>
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
            <translation>新申请</translation>
        </message>
        <message>
            <source>Written down. It is done when head office has agreed: sync.</source>
            <translation>已记录，总部同意后执行，请同步。</translation>
        </message>
    </context>
    <context>
        <name>CustomerView</name>
        <message>
            <source>For the customer</source>
            <translation>给客户看</translation>
        </message>
        <message>
            <source>{lender} · for {name}</source>
            <translation>{lender} · 给 {name}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>you pay each month, %n time(s)</source>
            <translation>
                <numerusform>您每月还，共 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>you pay first; the last is {last}</source>
            <translation>您第一次还；最后一次是 {last}</translation>
        </message>
        <message>
            <source>you get on {day}</source>
            <translation>您在 {day} 拿到</translation>
        </message>
        <message>
            <source>all payments together</source>
            <translation>一共要还</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年化利率（单利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年化利率（复利）</translation>
        </message>
        <message numerus="yes">
            <source>You borrow {amount} for %n month(s) and pay {cost} for it. That is what borrowing costs, all of it.</source>
            <translation>
                <numerusform>您借 {amount}，%n 个月，为此付 {cost}。这就是借钱的全部花费。</numerusform>
            </translation>
        </message>
        <message>
            <source>A day late: {late} for each {thousand} that is late. Call us first.</source>
            <translation>晚一天：每 {thousand} 逾期的钱多付 {late}。请先给我们打电话。</translation>
        </message>
        <message>
            <source>Early: interest only up to that day, and no fee.</source>
            <translation>提前还：利息只算到当天，不收费用。</translation>
        </message>
    </context>
    <context>
        <name>CustomersScreen</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Name, phone or identity number</source>
            <translation>姓名、手机号或证件号</translation>
        </message>
        <message>
            <source>Search customers</source>
            <translation>查找客户</translation>
        </message>
        <message>
            <source>Search customers (Ctrl+F)</source>
            <translation>查找客户（Ctrl+F）</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客户</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Lives on</source>
            <translation>收入来源</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>Left to pay</source>
            <translation>未还</translation>
        </message>
        <message>
            <source>Nobody here goes by that. Try a part of the name, or the last four digits of the identity card.</source>
            <translation>这里没有这个人。试试名字的一部分，或证件号后四位。</translation>
        </message>
        <message>
            <source>Whoever you receive is found here again.</source>
            <translation>您接待过的人都能在这里找到。</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n 位客户</numerusform>
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
                <numerusform>%n 笔正常</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>There is no such day.</source>
            <translation>没有这一天。</translation>
        </message>
        <message>
            <source>Type a date, as in {example}.</source>
            <translation>请输入日期，例如 {example}。</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Not before {day}.</source>
            <translation>不能早于 {day}。</translation>
        </message>
        <message>
            <source>Not after {day}.</source>
            <translation>不能晚于 {day}。</translation>
        </message>
        <message>
            <source>Pick a date</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <source>Pick a date (Alt+Down)</source>
            <translation>选择日期（Alt+↓）</translation>
        </message>
    </context>
    <context>
        <name>DecisionScreen</name>
        <message>
            <source>Back to the decisions</source>
            <translation>回到审批列表</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>{officer} submitted it on {day}</source>
            <translation>{officer} 于 {day} 提交</translation>
        </message>
        <message>
            <source>{name}: sent back to {officer}.</source>
            <translation>{name}：已退回给 {officer}。</translation>
        </message>
        <message>
            <source>{name}: you recommend to decline.</source>
            <translation>{name}：您建议拒绝。</translation>
        </message>
        <message>
            <source>{name}: declined.</source>
            <translation>{name}：已拒绝。</translation>
        </message>
        <message>
            <source>{name}: {amount} recommended.</source>
            <translation>{name}：建议 {amount}。</translation>
        </message>
        <message>
            <source>{name}: {amount} approved.</source>
            <translation>{name}：已批准 {amount}。</translation>
        </message>
    </context>
    <context>
        <name>DecisionsScreen</name>
        <message>
            <source>Decisions</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>After it</source>
            <translation>后面的</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>打开看</translation>
        </message>
        <message>
            <source>Nothing waits for your decision. What officers submit comes with the next sync.</source>
            <translation>没有等您审批的。信贷员提交的，下次同步后就到。</translation>
        </message>
        <message>
            <source>Applications that wait</source>
            <translation>等待中的申请</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>信贷员</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Waits since</source>
            <translation>等待自</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for you</source>
            <translation>
                <numerusform>%n 份等您审批</numerusform>
            </translation>
        </message>
        <message>
            <source>by {officer}</source>
            <translation>{officer} 经办</translation>
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
            <translation>放款</translation>
        </message>
        <message>
            <source>Record it when the bank says it has arrived. The whole amount of the contract, with nothing taken off.</source>
            <translation>银行说到账了再记。合同的全部金额，一分不扣。</translation>
        </message>
        <message>
            <source>What is paid back when it arrives that day</source>
            <translation>这一天到账的还款计划</translation>
        </message>
        <message>
            <source>&amp;Amount that arrived</source>
            <translation>到账金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Day of arrival</source>
            <translation>到账日期(&amp;D)</translation>
        </message>
        <message>
            <source>Interest runs from this day, and every due date is counted from it.</source>
            <translation>利息从这一天算起，每个还款日也从这一天推算。</translation>
        </message>
        <message>
            <source>It has arrived</source>
            <translation>已到账</translation>
        </message>
        <message>
            <source>To the loan</source>
            <translation>去看这笔贷款</translation>
        </message>
        <message>
            <source>{name} · contract {number}</source>
            <translation>{name} · 合同 {number}</translation>
        </message>
        <message>
            <source>principal of the contract</source>
            <translation>合同本金</translation>
        </message>
        <message>
            <source>On record. The first repayment is due on {day}.</source>
            <translation>已记录。第一次还款在 {day}。</translation>
        </message>
    </context>
    <context>
        <name>EraseCard</name>
        <message>
            <source>Erase this person</source>
            <translation>删除个人信息</translation>
        </message>
        <message>
            <source>Erase the personal data…</source>
            <translation>删除个人信息…</translation>
        </message>
        <message>
            <source>Name, numbers, address, papers and photographs of this customer, and of everybody in their applications, become unreadable on every desk, at head office and in what comes from a backup. Sums, dates and receipts stay. Nobody can undo it.</source>
            <translation>这位客户以及其申请中所有人的姓名、号码、地址、资料和照片，在每个工作台、总部以及从备份恢复的内容中都将无法读取。金额、日期和收据保留。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Type the customer's &amp;name</source>
            <translation>请输入客户姓名(&amp;N)</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不删除</translation>
        </message>
        <message>
            <source>Asked for on {day}. It is done when head office has agreed: sync.</source>
            <translation>已于 {day} 提出，总部同意后执行，请同步。</translation>
        </message>
        <message>
            <source>This desk comes from a backup. Sync first: they may have been erased already.</source>
            <translation>这个工作台来自备份。请先同步：这个人的信息可能已经删除。</translation>
        </message>
        <message>
            <source>Nothing is open, and the time for keeping the records is over.</source>
            <translation>没有未结业务，资料保存期限已满。</translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>Officer Desk</source>
            <translation>信贷员工作台</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>程序出错了。</translation>
        </message>
        <message>
            <source>Everything that was saved is safe. Go back to the list and open the case again.</source>
            <translation>已保存的内容都安全。请回到列表，重新打开这份资料。</translation>
        </message>
        <message>
            <source>If it happens again, give this report to your support; it holds no customer's data:</source>
            <translation>如果再次发生，请把这份报告交给技术支持；报告中没有客户资料：</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
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
            <translation>要填了才能继续。</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Go through the figures with the customer once more. Nothing is taken off before it is paid out, and interest runs from the day the money arrives.</source>
            <translation>再和客户过一遍数字。放款前不扣任何钱，利息从钱到账那天算起。</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>给客户看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>给客户看（F9）</translation>
        </message>
        <message>
            <source>What was approved</source>
            <translation>批准的是什么</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
    </context>
    <context>
        <name>FilePapersCard</name>
        <message>
            <source>Papers</source>
            <translation>证件资料</translation>
        </message>
        <message>
            <source>No paper yet.</source>
            <translation>还没有资料。</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>有效期至 {day}</translation>
        </message>
        <message>
            <source>not on this desk yet</source>
            <translation>还没到这个工作台</translation>
        </message>
        <message>
            <source>printed on {day}</source>
            <translation>{day} 打印</translation>
        </message>
    </context>
    <context>
        <name>FlagForm</name>
        <message>
            <source>Show the figures</source>
            <translation>看数字</translation>
        </message>
        <message>
            <source>Change the amount or the term</source>
            <translation>改金额或期限</translation>
        </message>
        <message>
            <source>What came of asking?</source>
            <translation>问下来怎么样？</translation>
        </message>
        <message>
            <source>What was found out</source>
            <translation>了解到的情况</translation>
        </message>
        <message>
            <source>No note lifts this one. Write down what was said all the same.</source>
            <translation>这一条写了说明也不能放行。仍请把说的话记下来。</translation>
        </message>
        <message numerus="yes">
            <source>At least %n letter(s); whoever decides reads it.</source>
            <translation>
                <numerusform>至少 %n 个字；审批的人会看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stops the application</source>
            <translation>申请不能提交</translation>
        </message>
        <message>
            <source>Wants a note</source>
            <translation>需要说明</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已说明</translation>
        </message>
    </context>
    <context>
        <name>FlagsCard</name>
        <message>
            <source>Red flags</source>
            <translation>风险提示</translation>
        </message>
        <message>
            <source>The figures and papers raise none.</source>
            <translation>数字和资料没有引出风险提示。</translation>
        </message>
        <message>
            <source>Nobody has said yet what is behind it.</source>
            <translation>还没有人说明原因。</translation>
        </message>
        <message>
            <source>no flags</source>
            <translation>没有风险提示</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) unanswered</source>
            <translation>
                <numerusform>%n 条未说明</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s), all answered</source>
            <translation>
                <numerusform>%n 条提示，都已说明</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FlagsPage</name>
        <message>
            <source>A flag is a question, not a verdict. Ask, look, and write down the answer.</source>
            <translation>风险提示是问题，不是结论。去问、去看，把答案写下来。</translation>
        </message>
        <message>
            <source>How to follow up</source>
            <translation>怎么跟进</translation>
        </message>
        <message>
            <source>{outcome}: {meaning}</source>
            <translation>{outcome}：{meaning}</translation>
        </message>
        <message>
            <source>there is a reason, and you saw or heard what proves it.</source>
            <translation>有原因，您看到或听到了证明。</translation>
        </message>
        <message>
            <source>it is as the figures say. Write down what carries the loan all the same.</source>
            <translation>就是数字说的那样。写明靠什么还得起。</translation>
        </message>
        <message>
            <source>what raised it is taken back.</source>
            <translation>引出它的要求已放弃。</translation>
        </message>
        <message>
            <source>What must be asked again?</source>
            <translation>还有什么要再问？</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>an outcome and a note</source>
            <translation>结果和说明</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) stop the application. Other figures are the only way.</source>
            <translation>
                <numerusform>%n 条提示使申请不能提交，只能改数字。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) want a note. You can go on, but not send the application.</source>
            <translation>
                <numerusform>%n 条提示需要说明。可以往下走，但不能提交申请。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForgottenForm</name>
        <message>
            <source>Head office lets you in again</source>
            <translation>由总部重新为您打开</translation>
        </message>
        <message>
            <source>Send head office this request, by message or on a stick. Nobody can open the desk with it. Leave this page open until the answer is here: the answer fits this request only. Head office writes down each time.</source>
            <translation>请把这份请求发给总部，可用消息或U盘。仅凭它谁也打不开工作台。收到答复之前请不要离开本页：答复只适用于这一次请求。总部每次都会留下记录。</translation>
        </message>
        <message>
            <source>Call head office, and read these signs aloud:</source>
            <translation>请致电总部，并念出以下字符：</translation>
        </message>
        <message>
            <source>Copy the request</source>
            <translation>复制请求</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>保存为文件</translation>
        </message>
        <message>
            <source>Head office's &amp;answer</source>
            <translation>总部的答复(&amp;A)</translation>
        </message>
        <message>
            <source>It begins with OD-OPEN.</source>
            <translation>以 OD-OPEN 开头。</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>打开工作台</translation>
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
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Save the request</source>
            <translation>保存请求</translation>
        </message>
        <message>
            <source>It cannot be saved there. Choose another place.</source>
            <translation>无法保存到那里，请另选位置。</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
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
            <translation>{day} 看到的情况。</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Nothing was asked about it yet.</source>
            <translation>还没有问过。</translation>
        </message>
        <message>
            <source>sales a month</source>
            <translation>每月销售</translation>
        </message>
        <message>
            <source>wages</source>
            <translation>工资</translation>
        </message>
        <message>
            <source>the household spends</source>
            <translation>家庭开支</translation>
        </message>
        <message>
            <source>other instalments</source>
            <translation>其他月供</translation>
        </message>
    </context>
    <context>
        <name>IntakeScreen</name>
        <message>
            <source>There are no figures to show yet: choose a loan first.</source>
            <translation>还没有可看的数字：请先选一款贷款。</translation>
        </message>
        <message>
            <source>Send for a decision</source>
            <translation>提交审批</translation>
        </message>
        <message>
            <source>Sent. It waits for a reviewer.</source>
            <translation>已提交，等审查人。</translation>
        </message>
        <message>
            <source>Saved. You can go on with it at any time.</source>
            <translation>已保存，随时可以继续。</translation>
        </message>
    </context>
    <context>
        <name>LoanCard</name>
        <message>
            <source>The loan</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>All instalments</source>
            <translation>全部期次</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message numerus="yes">
            <source>Wants {amount} for {purpose}, over %n month(s). {channel}.</source>
            <translation>
                <numerusform>想借 {amount}，用于{purpose}，%n 个月。{channel}。</numerusform>
            </translation>
        </message>
        <message>
            <source>says can pay a month</source>
            <translation>自己说每月能还</translation>
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
            <translation>最后一期</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年化利率（单利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年化利率（复利）</translation>
        </message>
        <message numerus="yes">
            <source>over %n month(s)</source>
            <translation>
                <numerusform>%n 个月</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LoanScreen</name>
        <message>
            <source>Where it stands</source>
            <translation>还款情况</translation>
        </message>
        <message>
            <source>Money that came</source>
            <translation>收款记录</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>People in it</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>计算过程</translation>
        </message>
        <message>
            <source>A paper for the customer: how every instalment is worked out</source>
            <translation>给客户的说明：每期金额如何计算</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>给客户看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>给客户看（F9）</translation>
        </message>
        <message>
            <source>Go on signing</source>
            <translation>继续签约</translation>
        </message>
        <message>
            <source>The money goes out</source>
            <translation>放款</translation>
        </message>
        <message>
            <source>Take money</source>
            <translation>收款</translation>
        </message>
        <message>
            <source>to be paid back in all</source>
            <translation>总共要还</translation>
        </message>
        <message>
            <source>principal outstanding</source>
            <translation>剩余本金</translation>
        </message>
        <message numerus="yes">
            <source>overdue, %n day(s) past due</source>
            <translation>
                <numerusform>逾期，已 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due on {day}</source>
            <translation>{day} 应还</translation>
        </message>
        <message>
            <source>No money has come in yet.</source>
            <translation>还没有收到过钱。</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s)</source>
            <translation>
                <numerusform>%n 份副本</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>打印副本</translation>
        </message>
        <message>
            <source>Nothing was printed yet.</source>
            <translation>还没有打印过。</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>LoansCard</name>
        <message>
            <source>Loans</source>
            <translation>贷款</translation>
        </message>
        <message numerus="yes">
            <source>%n past due</source>
            <translation>
                <numerusform>%n 笔逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>No loan yet.</source>
            <translation>还没有贷款。</translation>
        </message>
    </context>
    <context>
        <name>LoansScreen</name>
        <message>
            <source>Loans</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>Find a loan</source>
            <translation>查找贷款</translation>
        </message>
        <message>
            <source>Name, phone or contract number</source>
            <translation>姓名、手机号或合同编号</translation>
        </message>
        <message>
            <source>Which loans</source>
            <translation>哪些贷款</translation>
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
            <translation>待签约</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结清</translation>
        </message>
        <message>
            <source>No loan is like this. A loan begins with a customer who is received.</source>
            <translation>没有这样的贷款。接待客户，贷款从那里开始。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Outstanding</source>
            <translation>剩余本金</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>下期应还</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n 笔贷款</numerusform>
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
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Outdoors</source>
            <translation>户外</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>普通字号</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>较大字号</translation>
        </message>
        <message>
            <source>Largest letters</source>
            <translation>最大字号</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Officer Desk</source>
            <translation>信贷员工作台</translation>
        </message>
        <message>
            <source>This is what was typed before the desk was locked. Nothing of it is recorded yet.</source>
            <translation>这是工作台锁定前填写的内容，尚未登记。</translation>
        </message>
        <message>
            <source>Copied. In {seconds} seconds the clipboard forgets it.</source>
            <translation>已复制。{seconds} 秒后从剪贴板清除。</translation>
        </message>
        <message>
            <source>Nobody seems to be here: the desk locks itself in half a minute.</source>
            <translation>好像没有人在：半分钟后工作台自动锁定。</translation>
        </message>
        <message>
            <source>Head office has sent new rules; they bind from now on.</source>
            <translation>总部发来了新规则，从现在起生效。</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>MoneyEdit</name>
        <message>
            <source>An amount is never below zero here.</source>
            <translation>这里的金额不会小于零。</translation>
        </message>
        <message>
            <source>At most {amount}.</source>
            <translation>最多 {amount}。</translation>
        </message>
        <message>
            <source>Put commas between thousands only, as in 12,345.67.</source>
            <translation>逗号只放在千位之间，例如 12,345.67。</translation>
        </message>
        <message>
            <source>This is more than any loan.</source>
            <translation>这比任何贷款都多。</translation>
        </message>
        <message>
            <source>Type an amount, as in 12,345.67 or 1.5万.</source>
            <translation>请输入金额，例如 12,345.67 或 1.5万。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n decimal(s).</source>
            <translation>
                <numerusform>最多 %n 位小数。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedPage</name>
        <message>
            <source>&amp;Where do you talk?</source>
            <translation>在哪里谈的？(&amp;W)</translation>
        </message>
        <message>
            <source>What is the &amp;money for?</source>
            <translation>钱用来做什么？(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;How much is wanted?</source>
            <translation>想借多少？(&amp;H)</translation>
        </message>
        <message>
            <source>For how many m&amp;onths?</source>
            <translation>借几个月？(&amp;O)</translation>
        </message>
        <message>
            <source>How much can be &amp;paid a month?</source>
            <translation>每月能还多少？(&amp;P)</translation>
        </message>
        <message>
            <source>In their own wor&amp;ds</source>
            <translation>客户自己的话(&amp;D)</translation>
        </message>
        <message>
            <source>As it was said. It stays sealed with the customer's data.</source>
            <translation>原话记录，和客户资料一起加密保存。</translation>
        </message>
        <message>
            <source>Read back to the customer</source>
            <translation>念给客户听过</translation>
        </message>
        <message>
            <source>The &amp;customer says that this is right</source>
            <translation>客户说没错(&amp;C)</translation>
        </message>
        <message>
            <source>Say it back</source>
            <translation>复述一遍</translation>
        </message>
        <message>
            <source>What is the money for?</source>
            <translation>钱用来做什么？</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>In their own words: “{words}”</source>
            <translation>客户自己的话：“{words}”</translation>
        </message>
        <message>
            <source>What was said appears here as one sentence, to be read out.</source>
            <translation>说过的话会在这里变成一句，念给客户听。</translation>
        </message>
        <message numerus="yes">
            <source>“You want to borrow {amount} for %n month(s). It is for: {purpose}. You can pay {able} a month.”</source>
            <translation>
                <numerusform>“您想借 {amount}，%n 个月，用于{purpose}，每月能还 {able}。”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>新口令(&amp;N)</translation>
        </message>
        <message>
            <source>The same a&amp;gain</source>
            <translation>再输一遍(&amp;G)</translation>
        </message>
        <message>
            <source>Good: it is hard to guess.</source>
            <translation>很好，不容易被猜到。</translation>
        </message>
        <message>
            <source>Six words or more that do not belong together: nothing else protects this desk.</source>
            <translation>请用六个以上互不相干的词：这个工作台没有其他保护。</translation>
        </message>
        <message>
            <source>Five words or more that do not belong together are easy to keep and hard to guess.</source>
            <translation>五个以上互不相干的词，好记又难猜。</translation>
        </message>
        <message>
            <source>The same.</source>
            <translation>两次一致。</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>两次不一样，请再输一遍。</translation>
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
            <translation>第一期；最后一期 {last}</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>借钱的花费</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年化利率（单利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年化利率（复利）</translation>
        </message>
    </context>
    <context>
        <name>OpenPage</name>
        <message>
            <source>Who works at this desk?</source>
            <translation>谁用这个工作台？</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>Enter opens the desk</source>
            <translation>按回车键打开工作台</translation>
        </message>
        <message>
            <source>Forgotten the passphrase?</source>
            <translation>忘记口令？</translation>
        </message>
        <message>
            <source>{name} · {role} · branch {branch}</source>
            <translation>{name} · {role} · 网点 {branch}</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n 件待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no keyring here: the passphrase alone protects this desk. Keep the laptop with you.</source>
            <translation>这台电脑没有密钥环：只有口令保护这个工作台。请随身看管电脑。</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>打开工作台</translation>
        </message>
        <message numerus="yes">
            <source>Open in %n second(s)</source>
            <translation>
                <numerusform>%n 秒后可打开</numerusform>
            </translation>
        </message>
        <message>
            <source>Another way in</source>
            <translation>换一种方式</translation>
        </message>
        <message>
            <source>{name} · {role} · practice branch</source>
            <translation>{name} · {role} · 练习网点</translation>
        </message>
    </context>
    <context>
        <name>PaperForm</name>
        <message>
            <source>Replace</source>
            <translation>更换</translation>
        </message>
        <message>
            <source>Replace: {paper}</source>
            <translation>更换：{paper}</translation>
        </message>
        <message>
            <source>Number, as on the paper</source>
            <translation>证件上的号码</translation>
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
            <translation>{suffix} 文件不是资料照片。请用 JPG、PNG 或 PDF。</translation>
        </message>
        <message>
            <source>This paper is no longer valid.</source>
            <translation>这份证件已过期。</translation>
        </message>
        <message>
            <source>This is not the number that was given before. Look again.</source>
            <translation>和之前的号码不一样，请再看一眼。</translation>
        </message>
        <message>
            <source>Being kept…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Drop the picture here</source>
            <translation>把照片拖到这里</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
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
            <translation>打印</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>A copy that anybody can read who has the file. It is on record.</source>
            <translation>拿到文件的人都能看这份副本。导出会留下记录。</translation>
        </message>
        <message>
            <source>{paper} {number}</source>
            <translation>{paper} {number}</translation>
        </message>
        <message>
            <source>The copy is saved. Delete the file when it is no longer needed.</source>
            <translation>副本已保存。不再需要时请删除文件。</translation>
        </message>
        <message>
            <source>The file cannot be written there. Choose another folder.</source>
            <translation>那里写不了文件。请换一个文件夹。</translation>
        </message>
        <message>
            <source>Sent to the printer {name}.</source>
            <translation>已发送到打印机 {name}。</translation>
        </message>
    </context>
    <context>
        <name>PaperViewer</name>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This paper has not come to this desk yet. It comes with the next sync.</source>
            <translation>这份资料还没到这个工作台，下次同步会来。</translation>
        </message>
        <message>
            <source>This paper cannot be shown here.</source>
            <translation>这份资料在这里显示不了。</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Papers</source>
            <translation>证件资料</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between papers</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Not there: {papers}</source>
            <translation>还缺：{papers}</translation>
        </message>
        <message>
            <source>not on this desk yet</source>
            <translation>还没到这个工作台</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to put right</source>
            <translation>
                <numerusform>%n 份资料要补正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) not on this desk yet</source>
            <translation>
                <numerusform>%n 份资料还没到</numerusform>
            </translation>
        </message>
        <message>
            <source>papers complete</source>
            <translation>资料齐全</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>What is still missing</source>
            <translation>还缺什么</translation>
        </message>
        <message>
            <source>Which papers are here?</source>
            <translation>收到了哪些资料？</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>证件资料</translation>
        </message>
        <message>
            <source>Kept, encrypted: {paper}</source>
            <translation>已加密保存：{paper}</translation>
        </message>
        <message>
            <source>{paper}: {state}</source>
            <translation>{paper}：{state}</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) to go. You can go on, but not send the application.</source>
            <translation>
                <numerusform>还差 %n 份资料。可以往下走，但不能提交申请。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing. Every paper that is asked for is here.</source>
            <translation>不缺。要求的资料都收到了。</translation>
        </message>
    </context>
    <context>
        <name>PartiesPage</name>
        <message>
            <source>Add: {who}</source>
            <translation>添加：{who}</translation>
        </message>
        <message>
            <source>What each of them takes on</source>
            <translation>每个人承担什么</translation>
        </message>
        <message>
            <source>A spouse agrees that the household's money repays the loan, and signs.</source>
            <translation>配偶同意用家里的钱还贷款，并签字。</translation>
        </message>
        <message>
            <source>A co-borrower owes all of it, just as the borrower does.</source>
            <translation>共同借款人和借款人一样，全部都要还。</translation>
        </message>
        <message>
            <source>A guarantor pays when the borrower does not. Say the manner and the period aloud.</source>
            <translation>借款人还不上时，保证人来还。方式和期间要说出来。</translation>
        </message>
        <message>
            <source>Each of them signs consents of their own and brings an identity card.</source>
            <translation>每个人签自己的授权书，带自己的身份证。</translation>
        </message>
        <message>
            <source>Who else takes part?</source>
            <translation>还有谁参加？</translation>
        </message>
        <message>
            <source>People</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of people</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>This loan asks for: {names}</source>
            <translation>这款贷款要求：{names}</translation>
        </message>
        <message>
            <source>This loan asks for nobody else. Name whoever takes part all the same.</source>
            <translation>这款贷款不要求别人参加。有人参加也请写上。</translation>
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
            <translation>保证人怎么承担？(&amp;H)</translation>
        </message>
        <message>
            <source>General: the lender must go to the borrower first. Joint: to either of them at once.</source>
            <translation>一般保证：先找借款人要。连带责任保证：可以直接找任何一方要。</translation>
        </message>
        <message>
            <source>&amp;Months after the last due date</source>
            <translation>最后到期日后几个月(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEdit</name>
        <message>
            <source>Show the passphrase</source>
            <translation>显示口令</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已打开。</translation>
        </message>
    </context>
    <context>
        <name>PaymentCalendar</name>
        <message>
            <source>What you pay, and when</source>
            <translation>您每次还多少，什么时候还</translation>
        </message>
    </context>
    <context>
        <name>PdfView</name>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>a consent is missing</source>
            <translation>缺授权</translation>
        </message>
        <message>
            <source>consents signed</source>
            <translation>授权已签</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>{name} · {part}</source>
            <translation>{name} · {part}</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n 岁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Answers as {manner}, for %n month(s) after the last due date.</source>
            <translation>
                <numerusform>{manner}，最后到期日后 %n 个月。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>&amp;Name, as on the card</source>
            <translation>姓名，与身份证一致(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Identity card number</source>
            <translation>身份证号码(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Birthday</source>
            <translation>生日(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>手机号(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>住址(&amp;A)</translation>
        </message>
        <message>
            <source>Business &amp;licence (unified social credit code)</source>
            <translation>营业执照统一社会信用代码(&amp;L)</translation>
        </message>
        <message>
            <source>Comes from the number. Ask for it all the same, and compare.</source>
            <translation>号码里就有。仍要问一遍，对一对。</translation>
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
            <translation>审批</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>Cash with me</source>
            <translation>我手上的现金</translation>
        </message>
    </context>
    <context>
        <name>PositionTable</name>
        <message>
            <source>Instalments</source>
            <translation>期次</translation>
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
            <translation>状态</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应还</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已还</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未还</translation>
        </message>
        <message>
            <source>paid {day}</source>
            <translation>{day} 已还</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已还</translation>
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
            <translation>练习网点：人和钱都是虚构的</translation>
        </message>
    </context>
    <context>
        <name>ProductPage</name>
        <message>
            <source>&amp;Amount</source>
            <translation>金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>月数(&amp;M)</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>给客户看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>给客户看（F9）</translation>
        </message>
        <message>
            <source>Which loan fits?</source>
            <translation>哪款贷款合适？</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>an offer that the customer takes</source>
            <translation>客户选中的一款</translation>
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
            <translation>此前的记录</translation>
        </message>
        <message>
            <source>Nobody has decided on this application yet, and there is no earlier loan.</source>
            <translation>这份申请还没有人审批，也没有以前的贷款。</translation>
        </message>
        <message>
            <source>{name} {said} · {day}</source>
            <translation>{name} {said} · {day}</translation>
        </message>
        <message>
            <source>{reason}. “{words}”</source>
            <translation>{reason}。“{words}”</translation>
        </message>
    </context>
    <context>
        <name>RenewForm</name>
        <message>
            <source>Renew the keys of this desk</source>
            <translation>更换这个工作台的密钥</translation>
        </message>
        <message>
            <source>The desk is locked. Everything on it is encrypted anew, with keys that nobody has seen; then it opens again. It takes a moment: leave the laptop on until it is done. The passphrase stays the same.</source>
            <translation>工作台已锁定。其中的全部内容将用没有人见过的新密钥重新加密，然后再次打开。这需要一点时间：完成之前请不要关机。口令不变。</translation>
        </message>
        <message>
            <source>Your &amp;passphrase</source>
            <translation>您的口令(&amp;P)</translation>
        </message>
        <message>
            <source>Renew the keys and open the desk</source>
            <translation>更换密钥并打开工作台</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
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
            <translation>这笔钱还什么</translation>
        </message>
        <message>
            <source>&amp;Amount in hand</source>
            <translation>收到的金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;How it came</source>
            <translation>怎么来的(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Paid by somebody else</source>
            <translation>由别人代付(&amp;P)</translation>
        </message>
        <message>
            <source>Their name, if it is not the borrower who pays.</source>
            <translation>如果不是借款人付，写付款人姓名。</translation>
        </message>
        <message>
            <source>Take it and print the receipt</source>
            <translation>收下并打印收据</translation>
        </message>
        <message>
            <source>Enter, then Enter again</source>
            <translation>按两次回车</translation>
        </message>
        <message>
            <source>To the loan</source>
            <translation>去看这笔贷款</translation>
        </message>
        <message>
            <source>Cash with me: {amount}, at most {limit}</source>
            <translation>我手上的现金：{amount}，最多 {limit}</translation>
        </message>
        <message>
            <source>{name} · contract {number}</source>
            <translation>{name} · 合同 {number}</translation>
        </message>
        <message>
            <source>due until today</source>
            <translation>到今天应还</translation>
        </message>
        <message>
            <source>next, on {day}</source>
            <translation>下一期，{day}</translation>
        </message>
        <message>
            <source>principal outstanding</source>
            <translation>剩余本金</translation>
        </message>
        <message>
            <source>Saved · receipt {number}</source>
            <translation>已保存 · 收据 {number}</translation>
        </message>
    </context>
    <context>
        <name>RestoreForm</name>
        <message>
            <source>Choose a file whose name ends in .odbackup.</source>
            <translation>请选择以 .odbackup 结尾的文件。</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>The desk comes back as it was on the day of the backup. What was done after it comes from head office with the next sync.</source>
            <translation>工作台恢复到备份当天的样子。之后办的业务，下次同步时从总部取回。</translation>
        </message>
        <message>
            <source>The file from the stick; its name ends in .odbackup.</source>
            <translation>U 盘上的备份文件，以 .odbackup 结尾。</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>The one with which the desk was opened on that day.</source>
            <translation>备份当天打开工作台用的口令。</translation>
        </message>
        <message>
            <source>Restore &amp;code</source>
            <translation>恢复码(&amp;C)</translation>
        </message>
        <message>
            <source>From your paper. On the laptop where the backup was made it may stay empty.</source>
            <translation>抄在纸上的恢复码。在原来备份的电脑上可以留空。</translation>
        </message>
        <message>
            <source>Restore the desk</source>
            <translation>恢复工作台</translation>
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
            <translation>{name} · {role} · {branch} 网点 · {day} {time}</translation>
        </message>
        <message>
            <source>This laptop does not know the backup. Type the code from your paper.</source>
            <translation>这台电脑没有这份备份的密钥。请输入纸上的恢复码。</translation>
        </message>
        <message>
            <source>Choose the file first.</source>
            <translation>请先选择文件。</translation>
        </message>
    </context>
    <context>
        <name>SalesForm</name>
        <message>
            <source>Sales in an ordinary month</source>
            <translation>平常一个月的销售</translation>
        </message>
        <message>
            <source>Counted by good, ordinary and bad days</source>
            <translation>按好、平、差的日子算</translation>
        </message>
        <message>
            <source>Reckoned from purchases and stock</source>
            <translation>按进货和库存推算</translation>
        </message>
        <message>
            <source>Added up from what came in</source>
            <translation>按实际到账加总</translation>
        </message>
        <message>
            <source>On a good day</source>
            <translation>好的一天</translation>
        </message>
        <message>
            <source>Good days a month</source>
            <translation>每月好的天数</translation>
        </message>
        <message>
            <source>On an ordinary day</source>
            <translation>平常的一天</translation>
        </message>
        <message>
            <source>Ordinary days a month</source>
            <translation>每月平常的天数</translation>
        </message>
        <message>
            <source>On a bad day</source>
            <translation>差的一天</translation>
        </message>
        <message>
            <source>Bad days a month</source>
            <translation>每月差的天数</translation>
        </message>
        <message>
            <source>Bought in a month</source>
            <translation>一个月进货</translation>
        </message>
        <message>
            <source>Added to the price</source>
            <translation>加价</translation>
        </message>
        <message>
            <source>Stock at the beginning</source>
            <translation>期初库存</translation>
        </message>
        <message>
            <source>Stock at the end</source>
            <translation>期末库存</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>银行账户</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Alipay</source>
            <translation>支付宝</translation>
        </message>
        <message>
            <source>Cash, as noted down</source>
            <translation>现金，按记的账</translation>
        </message>
        <message>
            <source>Of it no sales</source>
            <translation>其中不是销售的</translation>
        </message>
        <message>
            <source>In how many months?</source>
            <translation>几个月的？</translation>
        </message>
        <message>
            <source>No sales are: loans, transfers between own accounts, gifts.</source>
            <translation>不算销售的：借款、自己账户互转、礼金。</translation>
        </message>
        <message>
            <source>As the customer says</source>
            <translation>客户自己说的</translation>
        </message>
    </context>
    <context>
        <name>ScheduleChart</name>
        <message>
            <source>Repayments as bars</source>
            <translation>还款柱状图</translation>
        </message>
        <message numerus="yes">
            <source>%n instalment(s). The first, on {first_day}, is {first}, of which {first_cost} interest and fees. The last, on {last_day}, is {last}. Interest and fees together are {cost}.</source>
            <translation>
                <numerusform>共 %n 期。第一期在 {first_day}，{first}，其中利息和费用 {first_cost}。最后一期在 {last_day}，{last}。利息和费用合计 {cost}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>本金</translation>
        </message>
        <message>
            <source>Interest and fees</source>
            <translation>利息和费用</translation>
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
            <translation>金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>月数(&amp;M)</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>给客户看</translation>
        </message>
        <message>
            <source>Show the customer (F9)</source>
            <translation>给客户看（F9）</translation>
        </message>
        <message>
            <source>Gone through together</source>
            <translation>一起过了一遍</translation>
        </message>
        <message>
            <source>The &amp;customer agrees</source>
            <translation>客户同意(&amp;C)</translation>
        </message>
        <message>
            <source>To this amount, to each repayment and its day, and to what the loan costs a year.</source>
            <translation>同意这个金额、每一期和它的日子，以及一年要花多少钱。</translation>
        </message>
        <message>
            <source>How will it be paid back?</source>
            <translation>怎么还？</translation>
        </message>
        <message>
            <source>Repayment</source>
            <translation>还款</translation>
        </message>
        <message>
            <source>an amount and a term that fit</source>
            <translation>合适的金额和期限</translation>
        </message>
        <message>
            <source>{product}; asked for: {amount}</source>
            <translation>{product}；客户要的：{amount}</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTable</name>
        <message>
            <source>Repayments</source>
            <translation>还款计划</translation>
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
            <translation>费用</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>应还</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>the principal that is left after an instalment</comment>
            <translation>剩余</translation>
        </message>
    </context>
    <context>
        <name>ScheduleView</name>
        <message>
            <source>The repayments appear here as soon as an offer fits.</source>
            <translation>有合适的方案，还款计划就出现在这里。</translation>
        </message>
        <message>
            <source>Choose an instalment to see how it came about.</source>
            <translation>点某一期，看它是怎么算的。</translation>
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
            <translation>最后一期</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>of it interest and fees</source>
            <translation>其中利息和费用</translation>
        </message>
        <message>
            <source>a year (simple)</source>
            <translation>年化利率（单利）</translation>
        </message>
        <message>
            <source>a year (compound)</source>
            <translation>年化利率（复利）</translation>
        </message>
        <message numerus="yes">
            <source>Borrow {amount}: pay back {total} over %n month(s), {cost} of it is what borrowing costs.</source>
            <translation>
                <numerusform>借 {amount}，%n 个月共还 {total}，其中 {cost} 是借钱的花费。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Name, phone, last four of the id, loan or receipt number</source>
            <translation>姓名、手机号、证件后四位、贷款或收据编号</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查到的</translation>
        </message>
        <message>
            <source>Nothing here is called that. Part of a name or of a number is enough.</source>
            <translation>没有这样的。名字或号码的一部分就够。</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>贷款</translation>
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
            <translation>与总部的往来</translation>
        </message>
        <message>
            <source>Lock the desk</source>
            <translation>锁定工作台</translation>
        </message>
        <message>
            <source>Receive a customer</source>
            <translation>接待客户</translation>
        </message>
    </context>
    <context>
        <name>SeasonForm</name>
        <message>
            <source>Sales go up and down with the season</source>
            <translation>销售随季节起伏</translation>
        </message>
        <message>
            <source>The twelve months make up the whole year.</source>
            <translation>十二个月合成一整年。</translation>
        </message>
        <message>
            <source>{share} of the year is still to be given to months.</source>
            <translation>全年还有 {share} 没分到各月。</translation>
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
            <translation>有人可能看到您输入口令？请换一个口令。</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>The &amp;old passphrase</source>
            <translation>原口令(&amp;O)</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Somebody may have copied this laptop? Renew the keys. The desk locks, asks for your passphrase, is encrypted anew and opens again; it takes a moment.</source>
            <translation>有人可能复制了这台电脑的内容？请更换密钥。工作台会锁定、询问口令、重新加密，然后再次打开，需要一点时间。</translation>
        </message>
        <message>
            <source>Lock and renew the keys</source>
            <translation>锁定并更换密钥</translation>
        </message>
        <message>
            <source>This is the old one. Take another.</source>
            <translation>这是原来的口令，请换一个。</translation>
        </message>
        <message>
            <source>Changing the passphrase…</source>
            <translation>正在更改口令…</translation>
        </message>
        <message>
            <source>The passphrase is changed: only the new one opens this desk now. Backups made before still want the one of their day.</source>
            <translation>口令已更改：现在只有新口令能打开这个工作台。之前的备份仍要用备份当天的口令。</translation>
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
            <translation>{name} 怎么签</translation>
        </message>
        <message>
            <source>Witness who saw it</source>
            <translation>在场见证人</translation>
        </message>
        <message>
            <source>Somebody who can read, and has nothing to gain from the loan.</source>
            <translation>识字，且与这笔贷款没有利益关系的人。</translation>
        </message>
        <message>
            <source>Signature of {name}</source>
            <translation>{name} 的签字</translation>
        </message>
        <message>
            <source>Read aloud to them; thumbprint before me and the witness</source>
            <translation>已念给本人听；当着我和见证人按手印</translation>
        </message>
        <message>
            <source>Signed on paper, before me</source>
            <translation>当着我的面在纸上签了</translation>
        </message>
    </context>
    <context>
        <name>SignInWindow</name>
        <message>
            <source>Officer Desk</source>
            <translation>信贷员工作台</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Renewing the keys…</source>
            <translation>正在更换密钥…</translation>
        </message>
        <message>
            <source>The keys are renewed. Make a backup when you can: the earlier ones have the old keys.</source>
            <translation>密钥已更换。请尽快备份：之前的备份用的是旧密钥。</translation>
        </message>
        <message>
            <source>Renewing the keys: {percent} %</source>
            <translation>正在更换密钥：{percent} %</translation>
        </message>
        <message>
            <source>Calling head office…</source>
            <translation>正在联系总部…</translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>正在打开备份…</translation>
        </message>
        <message>
            <source>Reading the backup: {percent} %</source>
            <translation>正在读取备份：{percent} %</translation>
        </message>
        <message>
            <source>Founding the branch: a head office, three desks, three months of work. It takes a while…</source>
            <translation>正在建立练习网点：一个总部、三个工作台、三个月的业务。请稍等…</translation>
        </message>
        <message>
            <source>A new release makes its lists anew: {percent} %</source>
            <translation>新版本正在重新整理列表：{percent} %</translation>
        </message>
        <message>
            <source>The branch is there. Choose who you are; the passphrase opens all three desks.</source>
            <translation>练习网点建好了。请选择您的身份；同一个口令能打开三个工作台。</translation>
        </message>
        <message>
            <source>Making a desk for {name}…</source>
            <translation>正在为 {name} 准备工作台…</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>Place to sign</source>
            <translation>签字处</translation>
        </message>
        <message>
            <source>To be signed with a finger, a pen or the mouse.</source>
            <translation>可用手指、笔或鼠标签。</translation>
        </message>
        <message>
            <source>Sign here</source>
            <translation>在这里签</translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message>
            <source>the paper</source>
            <translation>文书</translation>
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
            <translation>大家都签好了</translation>
        </message>
        <message>
            <source>Signed and on record. Next, the money.</source>
            <translation>已签并记录。下一步是放款。</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}，已完成</translation>
        </message>
        <message>
            <source>{step}, here now</source>
            <translation>{step}，现在</translation>
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
            <translation>还差什么</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>都对吗？</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>what stands in the way</source>
            <translation>还差的几件事</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to put right before it can be sent.</source>
            <translation>
                <numerusform>还有 %n 件事要补正才能提交。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing. It can be sent; a reviewer reads it next.</source>
            <translation>不差什么。可以提交，接着由审查人看。</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>去补正</translation>
        </message>
    </context>
    <context>
        <name>SumCard</name>
        <message numerus="yes">
            <source>%n more in the list</source>
            <translation>
                <numerusform>列表里还有 %n 笔</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message>
            <source>Synced. Head office did not take everything; see what needs you.</source>
            <translation>已同步。部分记录总部没有收下，请看“需要您处理”。</translation>
        </message>
        <message>
            <source>Synced. Nothing was new.</source>
            <translation>已同步。没有新内容。</translation>
        </message>
        <message>
            <source>Synced: {sent} sent, {received} received. Both ends count the same.</source>
            <translation>已同步：发出 {sent} 件，收到 {received} 件。两头数字一致。</translation>
        </message>
        <message>
            <source>To head office and back</source>
            <translation>与总部的往来</translation>
        </message>
        <message>
            <source>Figures that differ</source>
            <translation>不一致的数字</translation>
        </message>
        <message>
            <source>What head office did not take as it was</source>
            <translation>总部没有照收的</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>receipt numbers left</source>
            <translation>个收据号可用</translation>
        </message>
        <message>
            <source>received by it</source>
            <translation>件上次收到</translation>
        </message>
        <message>
            <source>Calling head office…</source>
            <translation>正在联系总部…</translation>
        </message>
        <message>
            <source>Send and fetch now (F5)</source>
            <translation>立即收发（F5）</translation>
        </message>
        <message>
            <source>This computer has no keyring that can be trusted, so the passphrase alone protects this desk. Keep the computer with you, and the passphrase long.</source>
            <translation>这台电脑没有可信任的系统密钥库，只有口令保护工作台。请随身带好电脑，口令要长。</translation>
        </message>
        <message>
            <source>to be sent</source>
            <translation>件待发送</translation>
        </message>
        <message>
            <source>last sync</source>
            <translation>上次同步</translation>
        </message>
        <message>
            <source>sent by it</source>
            <translation>件上次发出</translation>
        </message>
        <message>
            <source>papers with it</source>
            <translation>份资料随之收发</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt number(s) left: sync before they are used up.</source>
            <translation>
                <numerusform>还剩 %n 个收据号：用完前请同步。</numerusform>
            </translation>
        </message>
        <message>
            <source>Work goes on meanwhile.</source>
            <translation>期间可以照常工作。</translation>
        </message>
        <message>
            <source>Everything can be done without a network. What was done waits here, encrypted, until there is one.</source>
            <translation>没有网络也什么都能做。做过的加密保存在这里，等有网络再发。</translation>
        </message>
        <message>
            <source>Synced, but figures differ at head office. Tell your branch manager.</source>
            <translation>已同步，但与总部的数字不一致。请告诉网点主管。</translation>
        </message>
        <message>
            <source>Fetching the rules…</source>
            <translation>正在取规则…</translation>
        </message>
        <message>
            <source>Sending what was done…</source>
            <translation>正在发送做过的事…</translation>
        </message>
        <message>
            <source>Fetching what others did…</source>
            <translation>正在取别人做的事…</translation>
        </message>
        <message>
            <source>Sending and fetching papers…</source>
            <translation>正在收发资料…</translation>
        </message>
        <message>
            <source>Comparing figures…</source>
            <translation>正在核对数字…</translation>
        </message>
        <message>
            <source>Entries of the branch: {here} here, {there} at head office.</source>
            <translation>网点的记录数：这里 {here}，总部 {there}。</translation>
        </message>
        <message>
            <source>Paid out on a loan: {here} here, {there} at head office.</source>
            <translation>某笔贷款的放款：这里 {here}，总部 {there}。</translation>
        </message>
        <message>
            <source>Received on a loan: {here} here, {there} at head office.</source>
            <translation>某笔贷款的收款：这里 {here}，总部 {there}。</translation>
        </message>
        <message>
            <source>Outstanding on a loan: {here} here, {there} at head office.</source>
            <translation>某笔贷款的剩余本金：这里 {here}，总部 {there}。</translation>
        </message>
        <message>
            <source>Receipts of a loan: {here} here, {there} at head office.</source>
            <translation>某笔贷款的收据数：这里 {here}，总部 {there}。</translation>
        </message>
        <message>
            <source>Cash with an officer: {here} here, {there} at head office.</source>
            <translation>某位信贷员手上的现金：这里 {here}，总部 {there}。</translation>
        </message>
        <message numerus="yes">
            <source>%n repayment(s)</source>
            <translation>
                <numerusform>%n 笔还款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n disbursement(s)</source>
            <translation>
                <numerusform>%n 笔放款</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cash count(s)</source>
            <translation>
                <numerusform>%n 次点钞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n signing(s)</source>
            <translation>
                <numerusform>%n 次签约</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n 个决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) for a decision</source>
            <translation>
                <numerusform>%n 份提交审批的申请</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s)</source>
            <translation>
                <numerusform>%n 位新客户</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s)</source>
            <translation>
                <numerusform>%n 份资料</numerusform>
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
            <translation>打开</translation>
        </message>
        <message>
            <source>a customer</source>
            <translation>一位客户</translation>
        </message>
        <message>
            <source>Repayment of {amount} from {name}:</source>
            <translation>{name} 还款 {amount}：</translation>
        </message>
        <message>
            <source>Application of {name}:</source>
            <translation>{name} 的申请：</translation>
        </message>
        <message>
            <source>Review of the application of {name}:</source>
            <translation>对 {name} 申请的审查：</translation>
        </message>
        <message>
            <source>Decision on the application of {name}:</source>
            <translation>对 {name} 申请的审批：</translation>
        </message>
        <message>
            <source>Cost sheet signed by {name}:</source>
            <translation>{name} 签的成本明示表：</translation>
        </message>
        <message>
            <source>Contract with {name}:</source>
            <translation>与 {name} 的合同：</translation>
        </message>
        <message>
            <source>Money paid out to {name}:</source>
            <translation>给 {name} 的放款：</translation>
        </message>
        <message>
            <source>A cash count:</source>
            <translation>一次点钞：</translation>
        </message>
        <message>
            <source>What was recorded about {name}:</source>
            <translation>关于 {name} 的一条记录：</translation>
        </message>
        <message>
            <source>Head office did not take it. Open the case and do it again.</source>
            <translation>总部没有收下。请打开重新办理。</translation>
        </message>
        <message>
            <source>Somebody else changed the case first. Look at it as it is now.</source>
            <translation>别人先改了。请看现在的样子。</translation>
        </message>
        <message>
            <source>It counts, and somebody at head office looks into it.</source>
            <translation>有效，总部会有人核查。</translation>
        </message>
        <message>
            <source>It rests on something that was not taken.</source>
            <translation>它所依据的记录没有被收下。</translation>
        </message>
        <message>
            <source>Head office has it and cannot read it yet.</source>
            <translation>总部已收到，还读不了。</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier</source>
            <translation>
                <numerusform>更早 %n 条</numerusform>
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
            <translation>还没有姓名的人</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已还</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>接待</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签约</translation>
        </message>
        <message>
            <source>contract signed</source>
            <translation>合同已签</translation>
        </message>
        <message>
            <source>cost sheet signed</source>
            <translation>成本明示表已签</translation>
        </message>
        <message>
            <source>Pay out</source>
            <translation>放款</translation>
        </message>
        <message>
            <source>Go on signing</source>
            <translation>继续签约</translation>
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
            <translation>签约</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Cash count</source>
            <translation>现金盘点</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>未提交</translation>
        </message>
        <message>
            <source>with the reviewer</source>
            <translation>在审查人处</translation>
        </message>
        <message>
            <source>with the approver</source>
            <translation>在审批人处</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
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
            <translation>接待客户</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Begin with who is sitting there (Ctrl+N)</source>
            <translation>接待眼前的客户（Ctrl+N）</translation>
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
            <translation>今天已还</translation>
        </message>
        <message>
            <source>Your decision</source>
            <translation>等您审批</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>继续办理</translation>
        </message>
        <message>
            <source>Nothing waits today. Receive a customer, or sync to see what others did.</source>
            <translation>今天没有待办。接待客户，或同步看看别人做了什么。</translation>
        </message>
        <message>
            <source>Nothing waits for you. Sync to see what others did.</source>
            <translation>没有等您处理的事。同步一下，看看别人做了什么。</translation>
        </message>
        <message>
            <source>wait for your decision</source>
            <translation>份等您审批</translation>
        </message>
        <message>
            <source>cash with me</source>
            <translation>我手上的现金</translation>
        </message>
        <message>
            <source>came in today</source>
            <translation>今天收到</translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>今天到期 %n 笔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>逾期 %n 笔</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Find people, loans, receipts (Ctrl+K)</source>
            <translation>查找客户、贷款、收据（Ctrl+K）</translation>
        </message>
        <message>
            <source>Find a customer, a loan, a receipt (Ctrl+K)</source>
            <translation>查找客户、贷款、收据（Ctrl+K）</translation>
        </message>
        <message>
            <source>What was sent and what waits</source>
            <translation>发出了什么，还等什么</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Send and fetch now (F5)</source>
            <translation>立即收发（F5）</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters</source>
            <translation>语言、颜色和字号</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Close the desk until the passphrase is typed again (Ctrl+L)</source>
            <translation>关闭工作台，直到再次输入口令（Ctrl+L）</translation>
        </message>
        <message>
            <source>It is time for a backup on a stick</source>
            <translation>该备份到 U 盘了</translation>
        </message>
        <message>
            <source>Find (Ctrl+K)</source>
            <translation>查找（Ctrl+K）</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>正在同步…</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s), no network</source>
            <translation>
                <numerusform>%n 件待发，没有网络</numerusform>
            </translation>
        </message>
        <message>
            <source>No network</source>
            <translation>没有网络</translation>
        </message>
        <message>
            <source>Head office did not take it</source>
            <translation>总部没有收下</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) to be sent</source>
            <translation>
                <numerusform>%n 件待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有待发的</translation>
        </message>
        <message>
            <source>All sent · {time}</source>
            <translation>全部已发 · {time}</translation>
        </message>
    </context>
    <context>
        <name>VerdictForm</name>
        <message>
            <source>&amp;Decision</source>
            <translation>决定(&amp;D)</translation>
        </message>
        <message>
            <source>Lower &amp;amount</source>
            <translation>较低金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>In your own &amp;words</source>
            <translation>用您自己的话(&amp;W)</translation>
        </message>
        <message>
            <source>What do you recommend?</source>
            <translation>您建议怎样？</translation>
        </message>
        <message>
            <source>What do you decide?</source>
            <translation>您怎么决定？</translation>
        </message>
        <message>
            <source>Recommend {amount}</source>
            <translation>建议 {amount}</translation>
        </message>
        <message>
            <source>Approve {amount}</source>
            <translation>批准 {amount}</translation>
        </message>
        <message>
            <source>Only a lower amount</source>
            <translation>只同意较低金额</translation>
        </message>
        <message>
            <source>Send back to the officer</source>
            <translation>退回信贷员</translation>
        </message>
        <message>
            <source>Recommend to decline</source>
            <translation>建议拒绝</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>You may approve up to {amount}.</source>
            <translation>您最多可批 {amount}。</translation>
        </message>
        <message>
            <source>The officer reads this: say what is to be brought or put right.</source>
            <translation>信贷员会看到：写明要补什么、改什么。</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>{officer} can change it and submit it again.</source>
            <translation>{officer} 可以修改后再提交。</translation>
        </message>
        <message>
            <source>An approver decides next.</source>
            <translation>接着由审批人决定。</translation>
        </message>
        <message>
            <source>{officer} tells the customer; that ends it.</source>
            <translation>{officer} 告诉客户，到此为止。</translation>
        </message>
        <message>
            <source>Recommend</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>{officer} can then sign the contract.</source>
            <translation>然后 {officer} 可以签合同。</translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message>
            <source>Who</source>
            <translation>是谁</translation>
        </message>
        <message>
            <source>What do you need the numbers for?</source>
            <translation>要号码做什么？</translation>
        </message>
        <message>
            <source>Show for half a minute</source>
            <translation>显示半分钟</translation>
        </message>
        <message>
            <source>This desk comes from a backup, and this person may have been erased since. Sync: head office knows.</source>
            <translation>这个工作台来自备份，此后这个人的信息可能已经删除。请同步，以总部为准。</translation>
        </message>
        <message>
            <source>The personal data of this customer is erased. Sums and dates are kept.</source>
            <translation>这位客户的个人信息已经删除，金额和日期保留。</translation>
        </message>
        <message>
            <source>To call the customer</source>
            <translation>给客户打电话</translation>
        </message>
        <message>
            <source>To compare with the card</source>
            <translation>和证件核对</translation>
        </message>
        <message>
            <source>For a paper</source>
            <translation>填一份文书</translation>
        </message>
        <message>
            <source>Hide the numbers</source>
            <translation>隐藏号码</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>显示号码</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>身份证</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message numerus="yes">
            <source>{day} · %n year(s) old</source>
            <translation>
                <numerusform>{day} · %n 岁</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Business licence</source>
            <translation>营业执照</translation>
        </message>
        <message>
            <source>Lives on</source>
            <translation>收入来源</translation>
        </message>
        <message>
            <source>Customer of</source>
            <translation>客户归属</translation>
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
            <translation>客户靠什么收入？(&amp;W)</translation>
        </message>
        <message>
            <source>Papers in which lan&amp;guage?</source>
            <translation>文书用哪种语言？(&amp;G)</translation>
        </message>
        <message>
            <source>Who is the customer?</source>
            <translation>客户是谁？</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>This customer is written down. The card's data cannot be typed over here.</source>
            <translation>这位客户已登记。证件资料不能在这里改写。</translation>
        </message>
    </context>
    <context>
        <name>WholeEdit</name>
        <message>
            <source>A whole number from {least} to {most}.</source>
            <translation>{least} 到 {most} 的整数。</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
    </context>
    <context>
        <name>WithdrawPanel</name>
        <message>
            <source>Taken back, this application cannot be opened again. A new one can be begun.</source>
            <translation>撤回后这份申请不能再打开，可以另开一份。</translation>
        </message>
        <message>
            <source>Why does the customer take it back?</source>
            <translation>客户为什么撤回？</translation>
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
            <translation>保存并离开</translation>
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
            <translation>还需要：{names}</translation>
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
            <translation>继续（回车）</translation>
        </message>
    </context>
    <context>
        <name>application</name>
        <message>
            <source>Declined. Tell the customer why, and that they may apply again.</source>
            <translation>已拒绝。请告诉客户原因，并说明可以再申请。</translation>
        </message>
        <message>
            <source>The customer took it back.</source>
            <translation>客户已撤回。</translation>
        </message>
        <message>
            <source>It is not sent yet.</source>
            <translation>还没有提交。</translation>
        </message>
        <message>
            <source>It was sent back.</source>
            <translation>已被退回。</translation>
        </message>
        <message>
            <source>Go on with the application</source>
            <translation>继续这份申请</translation>
        </message>
        <message>
            <source>It waits for approval since {day}.</source>
            <translation>自 {day} 起等待审批。</translation>
        </message>
        <message>
            <source>It waits for a reviewer since {day}.</source>
            <translation>自 {day} 起等待审查。</translation>
        </message>
        <message>
            <source>Read and decide</source>
            <translation>阅读并决定</translation>
        </message>
        <message>
            <source>{amount} approved; the loan is under way.</source>
            <translation>已批准 {amount}；贷款在办理中。</translation>
        </message>
        <message>
            <source>Open the loan</source>
            <translation>打开贷款</translation>
        </message>
        <message>
            <source>{amount} approved. The contract can be signed.</source>
            <translation>已批准 {amount}，可以签合同。</translation>
        </message>
        <message>
            <source>Sign the contract</source>
            <translation>签合同</translation>
        </message>
        <message>
            <source>{sentence} {reason}.</source>
            <translation>{sentence} {reason}。</translation>
        </message>
        <message>
            <source>{reason}: “{words}”</source>
            <translation>{reason}：“{words}”</translation>
        </message>
    </context>
    <context>
        <name>capacity</name>
        <message>
            <source>this loan, of the surplus</source>
            <translation>这笔贷款占结余</translation>
        </message>
        <message>
            <source>debts, of the income (DTI)</source>
            <translation>债务占收入（DTI）</translation>
        </message>
        <message>
            <source>times: debts covered (DSCR)</source>
            <translation>倍：偿债覆盖（DSCR）</translation>
        </message>
        <message>
            <source>times, in a bad time</source>
            <translation>倍，行情差时</translation>
        </message>
        <message>
            <source>times, in the worst month</source>
            <translation>倍，最差的月份</translation>
        </message>
        <message>
            <source>The rule: {limit}.</source>
            <translation>规定：{limit}。</translation>
        </message>
        <message>
            <source>A bad time takes {drop} of the margin, or of the wage.</source>
            <translation>行情差指毛利或工资减少 {drop}。</translation>
        </message>
        <message>
            <source>{way}: {amount}, this one counts</source>
            <translation>{way}：{amount}，以此为准</translation>
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
            <translation>为什么是 {value}？</translation>
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
            <translation>{lines}：合计 {total}</translation>
        </message>
        <message>
            <source>Sales: {ways}</source>
            <translation>销售：{ways}</translation>
        </message>
        <message>
            <source>Wages: {ways}</source>
            <translation>工资：{ways}</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between figures</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>{ways}. The lowest counts.</source>
            <translation>{ways}。以最低为准。</translation>
        </message>
        <message numerus="yes">
            <source>Over %n month(s) together.</source>
            <translation>
                <numerusform>%n 个月合计。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>The cash flow carries it</source>
            <translation>现金流足够还款</translation>
        </message>
        <message>
            <source>Has always paid on time</source>
            <translation>一向按时还款</translation>
        </message>
        <message>
            <source>The guarantee makes up for what is thin</source>
            <translation>担保弥补了不足</translation>
        </message>
        <message>
            <source>A paper is missing or cannot be read</source>
            <translation>资料缺少或看不清</translation>
        </message>
        <message>
            <source>The figures do not explain themselves</source>
            <translation>数字说不清楚</translation>
        </message>
        <message>
            <source>The amount is too high</source>
            <translation>金额太高</translation>
        </message>
        <message>
            <source>The household cannot carry it</source>
            <translation>家庭负担不起</translation>
        </message>
        <message>
            <source>Loans were not paid back as agreed</source>
            <translation>以前的贷款没有按约还</translation>
        </message>
        <message>
            <source>We do not lend for this purpose</source>
            <translation>这个用途不放款</translation>
        </message>
        <message>
            <source>The papers are not genuine or not theirs</source>
            <translation>资料不真实或不是本人的</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审查</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>sent back to the officer</source>
            <translation>退回信贷员</translation>
        </message>
        <message>
            <source>recommends {amount}</source>
            <translation>建议 {amount}</translation>
        </message>
        <message>
            <source>recommends to decline</source>
            <translation>建议拒绝</translation>
        </message>
        <message>
            <source>approved {amount}</source>
            <translation>已批准 {amount}</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>已拒绝</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>Identity card</source>
            <translation>身份证</translation>
        </message>
        <message>
            <source>Proof of residence</source>
            <translation>居住证明</translation>
        </message>
        <message>
            <source>Employment certificate</source>
            <translation>工作证明</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>银行流水</translation>
        </message>
        <message>
            <source>Business licence</source>
            <translation>营业执照</translation>
        </message>
        <message>
            <source>Photo of the premises</source>
            <translation>经营场所照片</translation>
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation>结婚证</translation>
        </message>
        <message>
            <source>Land contract</source>
            <translation>土地承包合同</translation>
        </message>
        <message>
            <source>Guarantor's proof of income</source>
            <translation>保证人收入证明</translation>
        </message>
        <message>
            <source>Application form</source>
            <translation>申请表</translation>
        </message>
        <message>
            <source>Cash sheet</source>
            <translation>现金日结单</translation>
        </message>
        <message>
            <source>Certificate of clearance</source>
            <translation>结清证明</translation>
        </message>
        <message>
            <source>Consent to a credit enquiry</source>
            <translation>征信查询授权书</translation>
        </message>
        <message>
            <source>Consent to the use of personal information</source>
            <translation>个人信息使用授权书</translation>
        </message>
        <message>
            <source>Loan contract</source>
            <translation>借款合同</translation>
        </message>
        <message>
            <source>Cost disclosure sheet</source>
            <translation>综合融资成本明示表</translation>
        </message>
        <message>
            <source>Disbursement voucher</source>
            <translation>放款凭证</translation>
        </message>
        <message>
            <source>Offer card</source>
            <translation>方案说明卡</translation>
        </message>
        <message>
            <source>Slip for a payment reported</source>
            <translation>还款告知回执</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>收据</translation>
        </message>
        <message>
            <source>Receipt (roll)</source>
            <translation>收据（小票）</translation>
        </message>
        <message>
            <source>Dated schedule</source>
            <translation>注明日期的还款计划</translation>
        </message>
        <message>
            <source>Settlement quote</source>
            <translation>提前结清报价</translation>
        </message>
        <message>
            <source>How the instalments are worked out</source>
            <translation>各期金额计算说明</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>What they can pay a month</source>
            <translation>每月能还</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>户名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Agreed amount</source>
            <translation>商定金额</translation>
        </message>
        <message>
            <source>Agreed months</source>
            <translation>商定月数</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>卡号</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Business licence code</source>
            <translation>营业执照代码</translation>
        </message>
        <message>
            <source>Cash flow</source>
            <translation>现金流</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>开通码</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>授权书</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Good and bad days</source>
            <translation>好坏日子</translation>
        </message>
        <message>
            <source>Note or coin</source>
            <translation>面额</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Restore code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Number on the paper</source>
            <translation>证件上的号码</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>风险提示</translation>
        </message>
        <message>
            <source>Guarantee</source>
            <translation>担保</translation>
        </message>
        <message>
            <source>Months of the guarantee</source>
            <translation>担保月数</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Money received</source>
            <translation>收到的钱</translation>
        </message>
        <message>
            <source>Kind of customer</source>
            <translation>客户类型</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>号码</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>证件资料</translation>
        </message>
        <message>
            <source>People</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>Repayments</source>
            <translation>还款计划</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>张数</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>进货</translation>
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
            <translation>在贷款中的身份</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>季节</translation>
        </message>
        <message>
            <source>The visit's file</source>
            <translation>走访文件</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>工资</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>原话</translation>
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
            <translation>账户不是借款人的。请用借款人本人的账户。</translation>
        </message>
        <message>
            <source>{others} other customers give the same address. Find out why.</source>
            <translation>另有 {others} 位客户写同一个住址，请弄清原因。</translation>
        </message>
        <message>
            <source>The borrower will be {age} when the loan ends; {limit} is the rule. Take a shorter term.</source>
            <translation>贷款到期时借款人 {age} 岁，规定是 {limit} 岁。请缩短期限。</translation>
        </message>
        <message>
            <source>The borrower is {age}; loans begin at {limit}.</source>
            <translation>借款人 {age} 岁，满 {limit} 岁才能借款。</translation>
        </message>
        <message>
            <source>The amount must be more than nothing.</source>
            <translation>金额必须大于零。</translation>
        </message>
        <message>
            <source>Only the contract's principal goes out, all of it: {principal_minor}.</source>
            <translation>只放合同的本金，一次全额：{principal_minor}。</translation>
        </message>
        <message>
            <source>The product goes up to {limit_minor}. Ask for less or choose another.</source>
            <translation>这款产品最多 {limit_minor}。请减少金额或换一款。</translation>
        </message>
        <message>
            <source>The product begins at {limit_minor}. Choose another.</source>
            <translation>这款产品从 {limit_minor} 起。请换一款。</translation>
        </message>
        <message>
            <source>{applications} applications are not decided or withdrawn. End them first.</source>
            <translation>还有 {applications} 份申请没有审批或撤回，请先办结。</translation>
        </message>
        <message>
            <source>It is dated in the future. Check the laptop's clock.</source>
            <translation>日期晚于今天。请检查电脑的时钟。</translation>
        </message>
        <message>
            <source>It arrived long after its day. Sync more often.</source>
            <translation>隔了很久才送到。请多同步。</translation>
        </message>
        <message>
            <source>Head office does not know this case.</source>
            <translation>总部没有这条记录。</translation>
        </message>
        <message>
            <source>The case waits for something that head office cannot read yet.</source>
            <translation>这条记录在等总部还读不了的另一条。</translation>
        </message>
        <message>
            <source>The certificate says {certificate_minor}, the account shows {bank_flow_minor}: {deviation_bp} apart. Ask which is right.</source>
            <translation>单位证明写 {certificate_minor}，流水显示 {bank_flow_minor}，相差 {deviation_bp}。请问清楚哪个对。</translation>
        </message>
        <message>
            <source>With compound interest the loan costs {rate_ppm} a year; the cap is {cap_ppm}. Check with compliance.</source>
            <translation>按复利计算，贷款一年花费 {rate_ppm}，上限 {cap_ppm}。请咨询合规员。</translation>
        </message>
        <message>
            <source>{role}: the consent “{purpose}” is not signed.</source>
            <translation>{role}：“{purpose}”授权还没签。</translation>
        </message>
        <message>
            <source>The contract's figures are not those of the cost sheet. Begin again.</source>
            <translation>合同的数字与成本明示表不同。请重新开始。</translation>
        </message>
        <message>
            <source>The contract is not signed yet. Sign it first.</source>
            <translation>合同还没签。请先签合同。</translation>
        </message>
        <message>
            <source>The cost disclosure sheet comes first, signed by the borrower.</source>
            <translation>先签综合融资成本明示表，由借款人签。</translation>
        </message>
        <message>
            <source>Head office does not know this customer.</source>
            <translation>总部没有这位客户的记录。</translation>
        </message>
        <message>
            <source>What is left covers the debts {ratio} times; {limit} is the least. Lower the amount or the instalment.</source>
            <translation>结余只够债务的 {ratio} 倍，至少要 {limit}。请降低金额或月供。</translation>
        </message>
        <message>
            <source>What is left covers the debts only {ratio} times; {limit} would be safe.</source>
            <translation>结余只有债务的 {ratio} 倍，{limit} 才稳妥。</translation>
        </message>
        <message>
            <source>All debts take {ratio} of the income; {limit} is the most. Lower the amount or take longer.</source>
            <translation>全部债务占收入 {ratio}，最多 {limit}。请降低金额或延长期限。</translation>
        </message>
        <message>
            <source>The money has gone out already.</source>
            <translation>钱已经放出去了。</translation>
        </message>
        <message>
            <source>{document} has expired. Take the new one.</source>
            <translation>{document}已过期。请取新的。</translation>
        </message>
        <message>
            <source>{role}: {document} expires soon.</source>
            <translation>{role}：{document}快过期了。</translation>
        </message>
        <message>
            <source>{document}: its number is not this person's. Look at the paper again.</source>
            <translation>{document}：号码不是本人的。请再看证件。</translation>
        </message>
        <message>
            <source>{role}: {document} is missing.</source>
            <translation>{role}：缺{document}。</translation>
        </message>
        <message>
            <source>{role}: {document} may be added.</source>
            <translation>{role}：可以补{document}。</translation>
        </message>
        <message>
            <source>The application has ended ({stage}); nothing can be added.</source>
            <translation>申请已结束（{stage}），不能再添加。</translation>
        </message>
        <message>
            <source>{enquiries} enquiries at the registry in two months. Ask who else was asked.</source>
            <translation>两个月内征信查询 {enquiries} 次。请问清楚还找过谁。</translation>
        </message>
        <message>
            <source>{form}: “{field}” is blank.</source>
            <translation>{form}：“{field}”是空的。</translation>
        </message>
        <message>
            <source>Head office cannot open this paper. Attach it again.</source>
            <translation>总部打不开这份资料。请重新附上。</translation>
        </message>
        <message>
            <source>A red flag is not answered yet: {flag}.</source>
            <translation>还有风险提示没有说明：{flag}。</translation>
        </message>
        <message>
            <source>Borrower and guarantor guarantee for each other.</source>
            <translation>借款人和保证人互相担保。</translation>
        </message>
        <message>
            <source>The borrower cannot be the guarantor. Name somebody else.</source>
            <translation>借款人不能当保证人。请另找一位。</translation>
        </message>
        <message>
            <source>The guarantor is the spouse: it is the same purse.</source>
            <translation>保证人是配偶：花的是同一份钱。</translation>
        </message>
        <message>
            <source>Nothing came in during {months} of {of} months. Ask what they lived on.</source>
            <translation>{of} 个月里有 {months} 个月没有进账。请问清楚靠什么生活。</translation>
        </message>
        <message>
            <source>{months} months are far below the usual {mean_minor}; the lowest is {lowest_minor}.</source>
            <translation>有 {months} 个月远低于平常的 {mean_minor}，最低 {lowest_minor}。</translation>
        </message>
        <message>
            <source>All the money comes from one payer. Ask what happens without them.</source>
            <translation>钱都来自同一个付款人。请问清楚没了这份收入怎么办。</translation>
        </message>
        <message>
            <source>The months vary by {variation_per_mille}; {limit_per_mille} is usual.</source>
            <translation>各月相差 {variation_per_mille}，一般是 {limit_per_mille}。</translation>
        </message>
        <message>
            <source>The instalment takes {ratio} of what is left each month; {limit} is the most. Lower it.</source>
            <translation>月供占每月结余 {ratio}，最多 {limit}。请降低。</translation>
        </message>
        <message>
            <source>{lenders} lenders already. Find out what is paid to each.</source>
            <translation>已有 {lenders} 家在借。请弄清各还多少。</translation>
        </message>
        <message>
            <source>{loans} loans are not paid back. Nobody is erased before that.</source>
            <translation>还有 {loans} 笔贷款没有还清，还清之前不能删除个人信息。</translation>
        </message>
        <message>
            <source>This loan is settled already. Keep the money apart; the cashier refunds it.</source>
            <translation>这笔贷款已结清。钱请另放，由出纳退回。</translation>
        </message>
        <message>
            <source>It is not written as head office expects. Tell your support.</source>
            <translation>格式与总部要求的不同。请告诉技术支持。</translation>
        </message>
        <message>
            <source>This cannot be done to this case.</source>
            <translation>这条记录不能这样办理。</translation>
        </message>
        <message>
            <source>The instalment of {instalment_minor} is more than the {able_minor} they can pay.</source>
            <translation>月供 {instalment_minor}，超过能还的 {able_minor}。</translation>
        </message>
        <message>
            <source>The rules hold no rate cap for this day. Ask compliance.</source>
            <translation>规则里没有这一天的利率上限。请咨询合规员。</translation>
        </message>
        <message>
            <source>Nothing is left at the end of a month ({surplus_minor}). No loan can be carried.</source>
            <translation>月底没有结余（{surplus_minor}），还不起任何贷款。</translation>
        </message>
        <message>
            <source>This application is not approved. Sync to see what was decided.</source>
            <translation>这份申请还没批准。请同步查看决定。</translation>
        </message>
        <message>
            <source>This step is over or not reached ({stage}).</source>
            <translation>这一步已过或未到（{stage}）。</translation>
        </message>
        <message>
            <source>The laptop's entry could not be read as it was meant.</source>
            <translation>这台电脑发来的记录读不出来。</translation>
        </message>
        <message>
            <source>The money has not gone out yet, so none can come back.</source>
            <translation>钱还没放出去，不会有还款。</translation>
        </message>
        <message>
            <source>Nothing is due today. Is this really meant for this loan?</source>
            <translation>今天没有应还的。真的是还这笔贷款吗？</translation>
        </message>
        <message>
            <source>Somebody else signed this than the person at the desk.</source>
            <translation>签名的人不是这个工作台的使用人。</translation>
        </message>
        <message>
            <source>It was done under other rules than those in force.</source>
            <translation>当时用的不是现行规则。</translation>
        </message>
        <message>
            <source>More than you may approve ({limit_minor}). Somebody above you decides.</source>
            <translation>超过您可批的 {limit_minor}，由上级决定。</translation>
        </message>
        <message>
            <source>More than was approved ({approved_minor}).</source>
            <translation>超过批准的 {approved_minor}。</translation>
        </message>
        <message>
            <source>More than was asked for ({asked_minor}), or nothing.</source>
            <translation>超过申请的 {asked_minor}，或为零。</translation>
        </message>
        <message>
            <source>{amount_minor} is overdue with other lenders.</source>
            <translation>在别处逾期 {amount_minor}。</translation>
        </message>
        <message>
            <source>{months} months overdue in the past.</source>
            <translation>过去共逾期 {months} 个月。</translation>
        </message>
        <message>
            <source>{months} months overdue one after the other.</source>
            <translation>连续逾期 {months} 个月。</translation>
        </message>
        <message>
            <source>Nobody decides on an application of their own.</source>
            <translation>谁也不能审批自己的申请。</translation>
        </message>
        <message>
            <source>{missing} papers have not arrived at head office yet. Let the officer sync first.</source>
            <translation>还有 {missing} 份资料没到总部。请信贷员先同步。</translation>
        </message>
        <message>
            <source>The people are not those of the approved application.</source>
            <translation>参与人与批准的申请不同。</translation>
        </message>
        <message>
            <source>This person is the borrower already.</source>
            <translation>这个人已经是借款人。</translation>
        </message>
        <message>
            <source>The product asks for one more person: {role}.</source>
            <translation>产品还要求一位：{role}。</translation>
        </message>
        <message>
            <source>This person's data is erased. Receive them anew if they come again.</source>
            <translation>这个人的信息已经删除。如果再来，请重新建档。</translation>
        </message>
        <message>
            <source>Head office does not have the key to this person's data. Sync again, or call your support.</source>
            <translation>总部没有这个人资料的密钥。请再同步，或联系技术支持。</translation>
        </message>
        <message>
            <source>{others} other customers give the same phone number. Find out why.</source>
            <translation>另有 {others} 位客户用同一个手机号，请弄清原因。</translation>
        </message>
        <message>
            <source>The product is for other customers. Choose another.</source>
            <translation>这款产品给别的客户。请换一款。</translation>
        </message>
        <message>
            <source>No product is chosen yet.</source>
            <translation>还没有选产品。</translation>
        </message>
        <message>
            <source>Loans are not given for this (“{word}”).</source>
            <translation>这个用途不放款（“{word}”）。</translation>
        </message>
        <message>
            <source>The purpose says too little. Write what exactly is bought.</source>
            <translation>用途说得太少。请写清买什么。</translation>
        </message>
        <message>
            <source>The loan costs {rate_ppm} a year; the cap is {cap_ppm}. It may not be given.</source>
            <translation>贷款一年花费 {rate_ppm}，上限 {cap_ppm}，不能发放。</translation>
        </message>
        <message>
            <source>It rests on something that head office cannot read yet.</source>
            <translation>它所依据的记录，总部还读不了。</translation>
        </message>
        <message>
            <source>It rests on something that head office did not take.</source>
            <translation>它所依据的记录，总部没有收下。</translation>
        </message>
        <message>
            <source>The law and the contract want these records kept until {day}. Erase then.</source>
            <translation>按法律和合同，这些资料要保存到 {day}，到期后再删除。</translation>
        </message>
        <message>
            <source>You reviewed it, so somebody else approves it.</source>
            <translation>您已审查过，由别人审批。</translation>
        </message>
        <message>
            <source>{role} may not do this.</source>
            <translation>{role}不能做这件事。</translation>
        </message>
        <message>
            <source>Head office could not work it out and looks into it.</source>
            <translation>总部没能处理，正在核查。</translation>
        </message>
        <message>
            <source>The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}). The lowest counts; say why.</source>
            <translation>销售数字相差 {deviation_per_mille}（{lowest_minor} 到 {highest_minor}）。以最低为准，请说明原因。</translation>
        </message>
        <message>
            <source>The sales figures are {deviation_per_mille} apart ({lowest_minor} to {highest_minor}): too much to go on without asking.</source>
            <translation>销售数字相差 {deviation_per_mille}（{lowest_minor} 到 {highest_minor}）：差太多，要问清楚。</translation>
        </message>
        <message>
            <source>The sales are known in one way only. Count purchases or money received too.</source>
            <translation>销售只有一种来源。请再数进货或到账。</translation>
        </message>
        <message>
            <source>{document}: the same picture was used {copies} times.</source>
            <translation>{document}：同一张照片用了 {copies} 次。</translation>
        </message>
        <message>
            <source>{document}: the same picture lies in another customer's file.</source>
            <translation>{document}：同一张照片在别的客户档案里。</translation>
        </message>
        <message>
            <source>Head office cannot open what was written here. Tell your support.</source>
            <translation>总部打不开这里写的内容。请告诉技术支持。</translation>
        </message>
        <message>
            <source>{role} has not signed.</source>
            <translation>{role}还没签字。</translation>
        </message>
        <message>
            <source>With a fifth less income the debts are covered {ratio} times; {limit} is the rule. Ask what helps then.</source>
            <translation>收入少两成时，偿债只有 {ratio} 倍，规定 {limit}。请问清楚到时怎么办。</translation>
        </message>
        <message>
            <source>The cash flow has not been taken yet.</source>
            <translation>还没有做现金流调查。</translation>
        </message>
        <message>
            <source>The product runs {least} to {most} months. Change the months.</source>
            <translation>产品期限 {least} 到 {most} 个月。请改月数。</translation>
        </message>
        <message>
            <source>{months} months is long; {limit} is the rule.</source>
            <translation>{months} 个月偏长，规定是 {limit} 个月。</translation>
        </message>
        <message>
            <source>{role} signs by thumbprint: name the witness who saw it.</source>
            <translation>{role}按手印：请写上在场见证人。</translation>
        </message>
        <message>
            <source>Head office does not know such an entry yet. It waits there for an update.</source>
            <translation>总部还不认识这种记录，等升级后处理。</translation>
        </message>
        <message>
            <source>It is with head office ({stage}); nothing can be changed until it comes back.</source>
            <translation>在总部（{stage}），回来前不能改。</translation>
        </message>
        <message>
            <source>In the worst month the debts are covered {ratio} times; {limit} is the rule. Ask how that month is bridged.</source>
            <translation>最差的月份偿债只有 {ratio} 倍，规定 {limit}。请问清楚那个月怎么过。</translation>
        </message>
        <message>
            <source>Head office's rule “{rule}” stands against it.</source>
            <translation>总部的规则“{rule}”不允许。</translation>
        </message>
    </context>
    <context>
        <name>flags</name>
        <message>
            <source>a paper has expired</source>
            <translation>有资料已过期</translation>
        </message>
        <message>
            <source>a paper's number is another person's</source>
            <translation>资料上的号码是别人的</translation>
        </message>
        <message>
            <source>one picture stands for several papers</source>
            <translation>一张照片充当几份资料</translation>
        </message>
        <message>
            <source>a picture lies in another customer's file</source>
            <translation>照片在别的客户档案里</translation>
        </message>
        <message>
            <source>overdue with other lenders</source>
            <translation>在别处有逾期</translation>
        </message>
        <message>
            <source>overdue several months running</source>
            <translation>连续几个月逾期</translation>
        </message>
        <message>
            <source>often overdue in the past</source>
            <translation>过去多次逾期</translation>
        </message>
        <message>
            <source>many enquiries at the registry</source>
            <translation>征信查询次数多</translation>
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
            <translation>有的月份收入远低于平常</translation>
        </message>
        <message>
            <source>months without any income</source>
            <translation>有的月份没有收入</translation>
        </message>
        <message>
            <source>all the money comes from one payer</source>
            <translation>钱都来自同一个付款人</translation>
        </message>
        <message>
            <source>the purpose says too little</source>
            <translation>用途说得太少</translation>
        </message>
        <message>
            <source>a purpose that loans are not given for</source>
            <translation>不放款的用途</translation>
        </message>
        <message>
            <source>others give the same phone number</source>
            <translation>与别人手机号相同</translation>
        </message>
        <message>
            <source>others give the same address</source>
            <translation>与别人住址相同</translation>
        </message>
        <message>
            <source>the borrower is the guarantor</source>
            <translation>借款人当了保证人</translation>
        </message>
        <message>
            <source>the spouse is the guarantor</source>
            <translation>配偶当了保证人</translation>
        </message>
        <message>
            <source>borrower and guarantor guarantee for each other</source>
            <translation>借款人和保证人互相担保</translation>
        </message>
        <message>
            <source>the borrower is too young</source>
            <translation>借款人年龄不够</translation>
        </message>
        <message>
            <source>the borrower will be too old at the end</source>
            <translation>到期时借款人年龄过大</translation>
        </message>
        <message>
            <source>a long term</source>
            <translation>期限偏长</translation>
        </message>
        <message>
            <source>the sales figures differ</source>
            <translation>销售数字不一致</translation>
        </message>
        <message>
            <source>the sales figures differ a lot</source>
            <translation>销售数字相差很大</translation>
        </message>
        <message>
            <source>the sales are known in one way only</source>
            <translation>销售只有一种来源</translation>
        </message>
        <message>
            <source>certificate and bank account differ</source>
            <translation>单位证明与银行流水不一致</translation>
        </message>
        <message>
            <source>nothing is left at the end of a month</source>
            <translation>月底没有结余</translation>
        </message>
        <message>
            <source>the instalment takes too much of the surplus</source>
            <translation>月供占结余太多</translation>
        </message>
        <message>
            <source>debts take too much of the income</source>
            <translation>债务占收入太多</translation>
        </message>
        <message>
            <source>the debts are not covered</source>
            <translation>结余不够还债</translation>
        </message>
        <message>
            <source>the debts are barely covered</source>
            <translation>结余勉强够还债</translation>
        </message>
        <message>
            <source>a bad time is not covered</source>
            <translation>行情差时还不起</translation>
        </message>
        <message>
            <source>the worst month is not covered</source>
            <translation>最差的月份还不起</translation>
        </message>
    </context>
    <context>
        <name>head office</name>
        <message>
            <source>Head office does not recognise this laptop. Nothing is lost; call head office.</source>
            <translation>总部不认识这台电脑。什么都没有丢；请联系总部。</translation>
        </message>
        <message>
            <source>Head office cannot follow what this laptop sent. Nothing is lost; call your support.</source>
            <translation>总部看不懂这台电脑发来的内容。什么都没有丢；请联系技术支持。</translation>
        </message>
        <message>
            <source>A paper did not arrive whole. Sync again.</source>
            <translation>有资料没有传完整。请再同步。</translation>
        </message>
        <message>
            <source>Head office does not have it any more. Sync, and look again.</source>
            <translation>总部已没有这一项。请同步后再看。</translation>
        </message>
        <message>
            <source>Head office refused ({reason}). Call head office if it happens again.</source>
            <translation>总部拒绝（{reason}）。再发生请联系总部。</translation>
        </message>
        <message>
            <source>The address must begin with https://, as your lender wrote it.</source>
            <translation>地址要以 https:// 开头，按贷款机构给您的写法。</translation>
        </message>
        <message>
            <source>The code is wrong or was used already. Ask head office for another.</source>
            <translation>开通码不对或已用过。请向总部另要一个。</translation>
        </message>
        <message>
            <source>Head office has trouble of its own. Everything waits here; try later.</source>
            <translation>总部那边出了问题。一切都等在这里，请稍后再试。</translation>
        </message>
        <message>
            <source>Head office has another history of this laptop. Do not go on; call your support.</source>
            <translation>总部的记录与这台电脑的对不上。请停止使用，联系技术支持。</translation>
        </message>
        <message>
            <source>Head office misses something of this laptop. Call your support.</source>
            <translation>总部缺这台电脑的一些记录。请联系技术支持。</translation>
        </message>
        <message>
            <source>Head office has published no rules yet. Call head office.</source>
            <translation>总部还没有发布规则。请联系总部。</translation>
        </message>
        <message>
            <source>The request came too late or came twice. Sync again.</source>
            <translation>请求到得太晚或重复了。请再同步。</translation>
        </message>
        <message>
            <source>Head office has no receipt numbers left for this laptop. Call head office.</source>
            <translation>总部没有收据号可分给这台电脑了。请联系总部。</translation>
        </message>
        <message>
            <source>Head office did not say what became of what was sent. Sync again.</source>
            <translation>总部没有答复发出的内容。请再同步。</translation>
        </message>
        <message>
            <source>Head office does not take a paper as large as this one.</source>
            <translation>这份资料太大，总部不收。</translation>
        </message>
    </context>
    <context>
        <name>instalment</name>
        <message>
            <source>Why {open} is open on the instalment of {day}?</source>
            <translation>{day} 这一期为什么还欠 {open}？</translation>
        </message>
        <message>
            <source>It asks for {principal} of principal and {interest} of interest.</source>
            <translation>应还本金 {principal}，利息 {interest}。</translation>
        </message>
        <message>
            <source>With it come fees and costs of {amount}.</source>
            <translation>另有费用 {amount}。</translation>
        </message>
        <message>
            <source>Its late principal has borne {amount} until {day}.</source>
            <translation>逾期本金到 {day} 产生罚息 {amount}。</translation>
        </message>
        <message>
            <source>{amount} came on {day}, receipt {number}.</source>
            <translation>{day} 收到 {amount}，收据 {number}。</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有欠款。</translation>
        </message>
        <message>
            <source>{waived} was waived; {open} is open.</source>
            <translation>已减免 {waived}；还欠 {open}。</translation>
        </message>
        <message>
            <source>{open} is open.</source>
            <translation>还欠 {open}。</translation>
        </message>
    </context>
    <context>
        <name>loan_line</name>
        <message>
            <source>Loan of {amount}</source>
            <translation>{amount} 的贷款</translation>
        </message>
        <message>
            <source>{left} left to pay</source>
            <translation>还剩 {left}</translation>
        </message>
        <message>
            <source>paid back in full</source>
            <translation>已全部还清</translation>
        </message>
        <message>
            <source>{amount} due on {day}</source>
            <translation>{day} 应还 {amount}</translation>
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
            <translation>农户</translation>
        </message>
        <message>
            <source>Trader with a licence</source>
            <translation>个体工商户</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>小微企业</translation>
        </message>
        <message>
            <source>Wage earner</source>
            <translation>工薪</translation>
        </message>
        <message>
            <source>Use of personal information</source>
            <translation>个人信息使用</translation>
        </message>
        <message>
            <source>Enquiry at the credit registry</source>
            <translation>征信查询</translation>
        </message>
        <message>
            <source>Home visit</source>
            <translation>上门走访</translation>
        </message>
        <message>
            <source>At the branch</source>
            <translation>在网点</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Goods to sell</source>
            <translation>进货</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Seeds and fertiliser</source>
            <translation>种子化肥</translation>
        </message>
        <message>
            <source>Livestock and feed</source>
            <translation>牲畜和饲料</translation>
        </message>
        <message>
            <source>Repairs at home</source>
            <translation>修房</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <source>Medical treatment</source>
            <translation>看病</translation>
        </message>
        <message>
            <source>A vehicle</source>
            <translation>车辆</translation>
        </message>
        <message>
            <source>Other needs of the household</source>
            <translation>其他家用</translation>
        </message>
        <message>
            <source>Loan officer</source>
            <translation>信贷员</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审查人</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>Cashier</source>
            <translation>出纳</translation>
        </message>
        <message>
            <source>Branch manager</source>
            <translation>网点主管</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>催收员</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>合规员</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>检查员</translation>
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
            <translation>保证人</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>见证人</translation>
        </message>
        <message>
            <source>General guarantee</source>
            <translation>一般保证</translation>
        </message>
        <message>
            <source>Joint and several guarantee</source>
            <translation>连带责任保证</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>未提交</translation>
        </message>
        <message>
            <source>With the reviewer</source>
            <translation>在审查人处</translation>
        </message>
        <message>
            <source>With the approver</source>
            <translation>在审批人处</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Cost sheet signed</source>
            <translation>成本明示表已签</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>合同已签</translation>
        </message>
        <message>
            <source>Being repaid</source>
            <translation>还款中</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结清</translation>
        </message>
        <message>
            <source>In ink</source>
            <translation>亲笔</translation>
        </message>
        <message>
            <source>By thumbprint</source>
            <translation>按手印</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>屏幕上</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>银行转账</translation>
        </message>
        <message>
            <source>Merchant code</source>
            <translation>收款码</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审查</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
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
            <translation>已过期</translation>
        </message>
        <message>
            <source>Expires soon</source>
            <translation>快过期</translation>
        </message>
        <message>
            <source>Number does not match</source>
            <translation>号码不符</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>可以不要</translation>
        </message>
        <message>
            <source>Cleared up</source>
            <translation>已澄清</translation>
        </message>
        <message>
            <source>It is so</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>The customer gave up</source>
            <translation>客户放弃</translation>
        </message>
        <message>
            <source>Instalment to surplus</source>
            <translation>月供占结余</translation>
        </message>
        <message>
            <source>Debts to income (DTI)</source>
            <translation>债务占收入（DTI）</translation>
        </message>
        <message>
            <source>Debts covered (DSCR)</source>
            <translation>偿债覆盖（DSCR）</translation>
        </message>
        <message>
            <source>Covered with a fifth less</source>
            <translation>收入少两成时的偿债覆盖</translation>
        </message>
        <message>
            <source>Covered in the worst month</source>
            <translation>最差月份的偿债覆盖</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Cost of goods</source>
            <translation>货物成本</translation>
        </message>
        <message>
            <source>Margin of the sales that are lost</source>
            <translation>少卖的毛利</translation>
        </message>
        <message>
            <source>Fixed costs</source>
            <translation>固定开支</translation>
        </message>
        <message>
            <source>Wages</source>
            <translation>工资</translation>
        </message>
        <message>
            <source>Wages that are lost</source>
            <translation>少挣的工资</translation>
        </message>
        <message>
            <source>Other income of the household</source>
            <translation>家庭其他收入</translation>
        </message>
        <message>
            <source>Living expenses</source>
            <translation>生活开支</translation>
        </message>
        <message>
            <source>Instalments of other debts</source>
            <translation>其他债务的月供</translation>
        </message>
        <message>
            <source>Instalment of this loan</source>
            <translation>这笔贷款的月供</translation>
        </message>
        <message>
            <source>as told</source>
            <translation>自己说的</translation>
        </message>
        <message>
            <source>by good and bad days</source>
            <translation>按好坏日子</translation>
        </message>
        <message>
            <source>by purchases and stock</source>
            <translation>按进货和库存</translation>
        </message>
        <message>
            <source>by money received</source>
            <translation>按到账</translation>
        </message>
        <message>
            <source>by the employer's certificate</source>
            <translation>按单位证明</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>本人要求</translation>
        </message>
        <message>
            <source>The time for keeping is over</source>
            <translation>保存期限已满</translation>
        </message>
        <message>
            <source>by the bank flow</source>
            <translation>按银行流水</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message>
            <source>Shows who signs. The card must be valid, both sides in sight.</source>
            <translation>证明签字的人是谁。证件要有效，两面都拍到。</translation>
        </message>
        <message>
            <source>Shows where the borrower is found, if the card does not.</source>
            <translation>身份证上没有时，证明在哪里找得到借款人。</translation>
        </message>
        <message>
            <source>Shows the wage as the employer states it.</source>
            <translation>证明单位说的工资。</translation>
        </message>
        <message>
            <source>Shows what really came in, month by month.</source>
            <translation>证明每个月实际进账。</translation>
        </message>
        <message>
            <source>Shows that the business exists and whose it is.</source>
            <translation>证明生意存在，是谁的。</translation>
        </message>
        <message>
            <source>Shows that somebody was there: the shop, the field, the stock.</source>
            <translation>证明有人去过：店铺、田地、货。</translation>
        </message>
        <message>
            <source>Shows that the spouse may answer for the household.</source>
            <translation>证明配偶可以为家庭作主。</translation>
        </message>
        <message>
            <source>Shows which land the harvest comes from, and until when.</source>
            <translation>证明收成来自哪块地，到什么时候。</translation>
        </message>
        <message>
            <source>Shows that the guarantor could really pay.</source>
            <translation>证明保证人真的还得起。</translation>
        </message>
        <message>
            <source>Head office's rules ask for it.</source>
            <translation>总部的规则要求。</translation>
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
            <translation>已过期</translation>
        </message>
        <message>
            <source>Expires soon</source>
            <translation>快过期</translation>
        </message>
        <message>
            <source>Number does not match</source>
            <translation>号码不符</translation>
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
            <translation>{field}开头不是任何省份的代码。请再读一遍。</translation>
        </message>
        <message>
            <source>{field} holds a birth date that does not exist. Read it again.</source>
            <translation>{field}里的生日不存在。请再读一遍。</translation>
        </message>
        <message>
            <source>{field} holds a birth date in the future. Read it again.</source>
            <translation>{field}里的生日晚于今天。请再读一遍。</translation>
        </message>
        <message>
            <source>{field} holds signs that do not belong there. Type figures as on the card.</source>
            <translation>{field}有不该有的字符。请按证件上的数字输入。</translation>
        </message>
        <message>
            <source>{field}: the last figure does not fit the others. Read it again.</source>
            <translation>{field}：最后一位与前面不符。请再读一遍。</translation>
        </message>
        <message>
            <source>{field}: put commas between thousands only.</source>
            <translation>{field}：逗号只放在千位之间。</translation>
        </message>
        <message>
            <source>{field} was cut by a spreadsheet. Take it from the card.</source>
            <translation>{field}被表格软件截断了。请从证件上取。</translation>
        </message>
        <message>
            <source>{field} is not the one on this page. Type it as it stands there.</source>
            <translation>{field}与本页上的不一致，请照本页输入。</translation>
        </message>
        <message>
            <source>{field} is not the one in the identity number. Look at the card.</source>
            <translation>{field}与证件号码里的不同。请看证件。</translation>
        </message>
        <message>
            <source>{field} is missing. Fill it in.</source>
            <translation>缺{field}。请填上。</translation>
        </message>
        <message>
            <source>{field} has {length} figures; {wanted} are right. Read it again.</source>
            <translation>{field}有 {length} 位，应为 {wanted} 位。请再读一遍。</translation>
        </message>
        <message>
            <source>{field}: the months must be a whole number of at least one.</source>
            <translation>{field}：月数要是至少为一的整数。</translation>
        </message>
        <message>
            <source>{field}: this person is named already.</source>
            <translation>{field}：这个人已经写过了。</translation>
        </message>
        <message>
            <source>{field} cannot be below nothing.</source>
            <translation>{field}不能小于零。</translation>
        </message>
        <message>
            <source>{field}: there is no such day.</source>
            <translation>{field}：没有这一天。</translation>
        </message>
        <message>
            <source>{field}: the file is not there. Look at its name.</source>
            <translation>{field}：文件不在。请看文件名。</translation>
        </message>
        <message>
            <source>{field}: there is no such month.</source>
            <translation>{field}：没有这个月份。</translation>
        </message>
        <message>
            <source>{field}: no month is left to pay in.</source>
            <translation>{field}：没有剩下可还款的月份。</translation>
        </message>
        <message>
            <source>{field}: type a date.</source>
            <translation>{field}：请输入日期。</translation>
        </message>
        <message>
            <source>{field}: only a guarantor promises one.</source>
            <translation>{field}：只有保证人才有。</translation>
        </message>
        <message>
            <source>{field}: type a number.</source>
            <translation>{field}：请输入数字。</translation>
        </message>
        <message>
            <source>{field}: the twelve months must come to a whole year.</source>
            <translation>{field}：十二个月要合成一整年。</translation>
        </message>
        <message>
            <source>{field}: write the amount as text with two decimals, such as "19000.00".</source>
            <translation>{field}：金额写成带两位小数的文字，例如 "19000.00"。</translation>
        </message>
        <message>
            <source>{field}: write amounts as text, such as "19000.00".</source>
            <translation>{field}：金额写成文字，例如 "19000.00"。</translation>
        </message>
        <message>
            <source>{field} cannot be read; the trouble begins in line {line}.</source>
            <translation>{field}读不了；问题从第 {line} 行开始。</translation>
        </message>
        <message>
            <source>{field} is not the borrower. Money goes to the borrower's own account.</source>
            <translation>{field}不是借款人。放款只打到借款人本人的账户。</translation>
        </message>
        <message>
            <source>{field} must be more than nothing.</source>
            <translation>{field}必须大于零。</translation>
        </message>
        <message>
            <source>{field}: more was taken off than came in.</source>
            <translation>{field}：扣掉的比进来的还多。</translation>
        </message>
        <message>
            <source>{field}: its middle part does not hold together. Read it again.</source>
            <translation>{field}：中间一段对不上。请再读一遍。</translation>
        </message>
        <message>
            <source>{field} must lie between {least} and {most}.</source>
            <translation>{field}要在 {least} 和 {most} 之间。</translation>
        </message>
        <message>
            <source>{field} is more than the product allows ({most_minor}).</source>
            <translation>{field}超过产品允许的 {most_minor}。</translation>
        </message>
        <message>
            <source>{field} does not begin as such numbers do. Read it again.</source>
            <translation>{field}开头不像这种号码。请再读一遍。</translation>
        </message>
        <message>
            <source>{field}: the stock grew by more than was bought.</source>
            <translation>{field}：库存增加比进货还多。</translation>
        </message>
        <message>
            <source>{field} is too large.</source>
            <translation>{field}太大。</translation>
        </message>
        <message>
            <source>{field} is too long; {limit} letters are enough.</source>
            <translation>{field}太长，{limit} 个字就够。</translation>
        </message>
        <message>
            <source>{field}: {days} days are more than a month has.</source>
            <translation>{field}：{days} 天比一个月还多。</translation>
        </message>
        <message>
            <source>{field}: at most two decimals.</source>
            <translation>{field}：最多两位小数。</translation>
        </message>
        <message>
            <source>{field} is too short: at least {least} letters, so that others understand it.</source>
            <translation>{field}太短：至少 {least} 个字，别人才看得懂。</translation>
        </message>
        <message>
            <source>{field}: only grown-ups ({limit}) can borrow or guarantee.</source>
            <translation>{field}：只有成年人（满 {limit} 岁）才能借款或担保。</translation>
        </message>
        <message>
            <source>{field} is less than the product begins with ({least_minor}).</source>
            <translation>{field}低于产品起点 {least_minor}。</translation>
        </message>
        <message>
            <source>{field}: there is no such one. Choose from the list.</source>
            <translation>{field}：没有这一项。请从列表里选。</translation>
        </message>
        <message>
            <source>{field}: no field has this name. Look at the spelling.</source>
            <translation>{field}：没有叫这个名字的字段。请看拼写。</translation>
        </message>
        <message>
            <source>{field} cannot be read. Take it again.</source>
            <translation>{field}读不出来。请再拍一次。</translation>
        </message>
        <message>
            <source>{field} holds something that does not belong there.</source>
            <translation>{field}里的内容不对。</translation>
        </message>
        <message>
            <source>{field} is not right ({reason}).</source>
            <translation>{field}不对（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>recap</name>
        <message>
            <source>Who</source>
            <translation>是谁</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>The loan</source>
            <translation>贷款</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>证件资料</translation>
        </message>
        <message>
            <source>What they can carry</source>
            <translation>负担能力</translation>
        </message>
        <message>
            <source>{part}: {name}</source>
            <translation>{part}：{name}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <source>First {first} on {day}, last {last} on {end}</source>
            <translation>第一期 {first}，{day}；最后一期 {last}，{end}</translation>
        </message>
        <message>
            <source>{rate} a year (simple)</source>
            <translation>年化利率 {rate}（单利）</translation>
        </message>
        <message>
            <source>{rate} a year (compound)</source>
            <translation>年化利率 {rate}（复利）</translation>
        </message>
        <message>
            <source>{here} of {all} that are asked for are here</source>
            <translation>要求的 {all} 份资料到了 {here} 份</translation>
        </message>
        <message>
            <source>{what}: {figure}</source>
            <translation>{what}：{figure}</translation>
        </message>
        <message numerus="yes">
            <source>%n flag(s) raised, {open} of them open</source>
            <translation>
                <numerusform>引出 %n 条提示，其中 {open} 条未说明</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part}: {name}, {manner}, for %n month(s) after the last due date</source>
            <translation>
                <numerusform>{part}：{name}，{manner}，最后到期日后 %n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{purpose}: {amount} asked for, over %n month(s); {able} a month can be paid</source>
            <translation>
                <numerusform>{purpose}：申请 {amount}，%n 个月；每月能还 {able}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Borrow {amount} for %n month(s) and pay back {total}; {cost} is what it costs</source>
            <translation>
                <numerusform>借 {amount}，%n 个月，共还 {total}；花费 {cost}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The mark beside the store was changed by something else. You can read; receipts wait for head office.</source>
            <translation>数据库旁的校验标记被别的程序改过。可以查看；开收据要等总部确认。</translation>
        </message>
        <message>
            <source>This answer does not open the desk. Look whether it is whole, or make a new request.</source>
            <translation>此答复打不开工作台。请检查内容是否完整，或重新提出请求。</translation>
        </message>
        <message>
            <source>This paper's file is damaged. Attach it again, or fetch it by a sync.</source>
            <translation>这份资料的文件坏了。请重新附上，或同步取回。</translation>
        </message>
        <message>
            <source>This paper's file is not on this laptop. A sync may bring it.</source>
            <translation>这份资料的文件不在这台电脑上。同步也许能取来。</translation>
        </message>
        <message>
            <source>A practice branch's time goes on and never back.</source>
            <translation>练习网点的时间只往前走。</translation>
        </message>
        <message>
            <source>What lies there is not what was written. Take another stick, and make the backup anew.</source>
            <translation>存储上的内容与写入的不一致。请换一个 U 盘，重新备份。</translation>
        </message>
        <message>
            <source>Passphrase and code do not open this backup. It wants the passphrase of the day when it was made.</source>
            <translation>口令和恢复码打不开这份备份。请用备份当天的口令。</translation>
        </message>
        <message>
            <source>This backup was made by a newer program. Update this one first.</source>
            <translation>这份备份由更新版本的程序制作。请先更新本程序。</translation>
        </message>
        <message>
            <source>The backup was stopped. The one before is as it was.</source>
            <translation>备份已停止，之前的备份保持不变。</translation>
        </message>
        <message>
            <source>What came is not signed as it should be, and was not taken in.</source>
            <translation>收到的内容签名不对，没有采用。</translation>
        </message>
        <message>
            <source>This case is not on this desk. Sync, and look again.</source>
            <translation>这个工作台上没有这条记录。请同步后再看。</translation>
        </message>
        <message>
            <source>The journal of this desk does not continue. Do not go on; call your support.</source>
            <translation>这个工作台的操作日志断了。请停止使用，联系技术支持。</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Look at it as it is now.</source>
            <translation>这期间别人改过。请看现在的样子。</translation>
        </message>
        <message>
            <source>The font has no sign for a character in this name. Tell your support which.</source>
            <translation>字库里没有这个名字里的一个字。请告诉技术支持是哪个。</translation>
        </message>
        <message>
            <source>There is a desk in this place already.</source>
            <translation>这个位置已有一个工作台。</translation>
        </message>
        <message>
            <source>This desk is on this laptop already and holds more than the backup. Open it with its passphrase.</source>
            <translation>这台电脑上已有这个工作台，内容比备份更新。请用口令打开它。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and do it again.</source>
            <translation>磁盘满了。什么都没有改；腾出空间再做一次。</translation>
        </message>
        <message>
            <source>This person's data is erased.</source>
            <translation>这个人的信息已经删除。</translation>
        </message>
        <message>
            <source>The wording of this paper is not there. Sync to fetch the rules.</source>
            <translation>这种文书的文字不在。请同步取规则。</translation>
        </message>
        <message>
            <source>There is a head office in this folder already.</source>
            <translation>这个文件夹里已有一个总部。</translation>
        </message>
        <message>
            <source>The file with this desk's keys is damaged. Head office can let you in again.</source>
            <translation>这个工作台的密钥文件坏了。总部可以让您重新进入。</translation>
        </message>
        <message>
            <source>The computer's keyring does not keep what it is given. Call your support.</source>
            <translation>电脑的系统密钥库记不住交给它的东西。请联系技术支持。</translation>
        </message>
        <message>
            <source>The computer's keyring no longer has this desk's half of the key. Call head office.</source>
            <translation>电脑的系统密钥库里没有这个工作台的半份密钥了。请联系总部。</translation>
        </message>
        <message>
            <source>The computer's keyring is locked. Unlock it and try again.</source>
            <translation>电脑的系统密钥库锁着。请解锁再试。</translation>
        </message>
        <message>
            <source>Too many wrong passphrases: the desk is locked. Call head office.</source>
            <translation>口令错误次数太多，工作台已锁。请联系总部。</translation>
        </message>
        <message>
            <source>What was read is not what this program writes. It may be from another release.</source>
            <translation>读到的不是这个程序写的，也许来自别的版本。</translation>
        </message>
        <message>
            <source>There is no head office in this folder.</source>
            <translation>这个文件夹里没有总部。</translation>
        </message>
        <message>
            <source>There is no desk in this place.</source>
            <translation>这个位置没有工作台。</translation>
        </message>
        <message>
            <source>Head office cannot be reached. Everything waits here, safe, until the next sync.</source>
            <translation>联系不上总部。一切都安全地等在这里，下次同步再发。</translation>
        </message>
        <message>
            <source>No printer is connected. The paper is kept and can be printed later.</source>
            <translation>没有连接打印机。文书已保存，可以以后打印。</translation>
        </message>
        <message>
            <source>Head office cannot open this desk. It has to be set up again.</source>
            <translation>总部打不开这个工作台，需要重新设置。</translation>
        </message>
        <message>
            <source>This case does not exist any more.</source>
            <translation>这条记录已不存在。</translation>
        </message>
        <message>
            <source>This file is not a backup of this program. Choose the file whose name ends in .odbackup.</source>
            <translation>这个文件不是本程序的备份。请选择以 .odbackup 结尾的文件。</translation>
        </message>
        <message>
            <source>Too little memory is free to open the desk. Close other programs and try again.</source>
            <translation>内存不够打开工作台。请关掉别的程序再试。</translation>
        </message>
        <message>
            <source>What answered is not your head office. Nothing was sent. Try another network, or call head office.</source>
            <translation>应答的不是您的总部。什么都没有发送。请换个网络，或联系总部。</translation>
        </message>
        <message>
            <source>This paper is at head office only. A sync brings it.</source>
            <translation>这份资料只在总部。同步会取来。</translation>
        </message>
        <message>
            <source>Head office's books are of another release.</source>
            <translation>总部的账本是别的版本。</translation>
        </message>
        <message>
            <source>There is not enough room in this place. Nothing was changed; take a larger stick or make room.</source>
            <translation>这里空间不足，没有改动任何内容。请换大一点的 U 盘或腾出空间。</translation>
        </message>
        <message>
            <source>The stick was pulled out, or does not work. Put it in again, or take another; the backup before is as it was.</source>
            <translation>U 盘被拔出或无法使用。请重新插入或换一个；之前的备份保持不变。</translation>
        </message>
        <message>
            <source>Nothing may be written in this place. Open the stick's lock, or take another.</source>
            <translation>这里不能写入。请打开 U 盘的写保护开关，或换一个。</translation>
        </message>
        <message>
            <source>The practice branch did not start. Try again, or restart the computer.</source>
            <translation>练习网点没有启动。请再试，或重启电脑。</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Look at it and print again.</source>
            <translation>打印机没有收下。请看看打印机，再打一次。</translation>
        </message>
        <message>
            <source>Head office refused the request.</source>
            <translation>总部拒绝了请求。</translation>
        </message>
        <message>
            <source>It was stopped. Nothing was put on this laptop.</source>
            <translation>已停止，没有在这台电脑上留下任何内容。</translation>
        </message>
        <message>
            <source>This laptop was taken off the list. What waited was handed over; call head office.</source>
            <translation>这台电脑已被停用。待发的记录已交给总部；请联系总部。</translation>
        </message>
        <message>
            <source>The store is damaged. Do not go on; call your support with the backup at hand.</source>
            <translation>数据库损坏。请停止使用，准备好备份，联系技术支持。</translation>
        </message>
        <message>
            <source>The store was written by a newer program. Update this one; nothing was changed.</source>
            <translation>数据库由较新的程序写成。请更新本程序；什么都没有改。</translation>
        </message>
        <message>
            <source>The store cannot be used now. Close other programs that may hold it.</source>
            <translation>数据库现在用不了。请关掉可能占用它的程序。</translation>
        </message>
        <message>
            <source>That is larger than anything that should travel. Call your support.</source>
            <translation>内容太大，不能传送。请联系技术支持。</translation>
        </message>
        <message>
            <source>Too many papers wait to be sent. Sync where there is a good network, then attach this one.</source>
            <translation>等待发送的资料太多。请在网络好的地方同步，再附上这份资料。</translation>
        </message>
        <message>
            <source>This case holds something that only a newer program can read. Update this one.</source>
            <translation>这件事里有更新的程序才读得懂的内容。请更新本程序。</translation>
        </message>
        <message>
            <source>The wording of this paper names something that does not exist.</source>
            <translation>这种文书的文字里有不存在的名称。</translation>
        </message>
        <message>
            <source>This cannot be opened with the keys of this desk.</source>
            <translation>用这个工作台的密钥打不开。</translation>
        </message>
        <message>
            <source>Head office speaks a newer form. Update this program, then sync.</source>
            <translation>总部用的是更新的格式。请更新程序再同步。</translation>
        </message>
        <message>
            <source>The wording of this paper is broken. Tell head office which paper.</source>
            <translation>这种文书的文字坏了。请告诉总部是哪一种。</translation>
        </message>
        <message>
            <source>The store does not open with this key.</source>
            <translation>这把密钥打不开数据库。</translation>
        </message>
        <message>
            <source>The passphrase is too short. Take six words or more.</source>
            <translation>口令太短。请用六个以上的词。</translation>
        </message>
        <message>
            <source>Figures alone are easily guessed. Take words.</source>
            <translation>全是数字容易猜。请用词。</translation>
        </message>
        <message>
            <source>The same again and again is easily guessed. Take other words.</source>
            <translation>重复的内容容易猜。请换别的词。</translation>
        </message>
        <message>
            <source>A row of keys is easily guessed. Take words that do not belong together.</source>
            <translation>键盘上连着的字母容易猜。请用互不相干的词。</translation>
        </message>
        <message>
            <source>This passphrase is on every list of known ones. Take another.</source>
            <translation>这个口令太常见，别人一猜就中。请换一个。</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>请等 %n 秒再试。</numerusform>
            </translation>
        </message>
        <message>
            <source>The passphrase does not fit.</source>
            <translation>口令不对。</translation>
        </message>
        <message numerus="yes">
            <source>%n tries left.</source>
            <translation>
                <numerusform>还可试 %n 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s).</source>
            <translation>
                <numerusform>请等 %n 秒。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>set back</name>
        <message>
            <source>The mark beside this desk's data is missing or was changed: it may be older than it was.</source>
            <translation>本机数据旁的校验标记缺失或被改动，数据可能不是最新的。</translation>
        </message>
        <message>
            <source>This desk comes from a backup: what was done after it is not here.</source>
            <translation>这个工作台来自备份：备份之后办的业务不在这里。</translation>
        </message>
        <message>
            <source>Parts of this desk's data are older than the rest.</source>
            <translation>本机数据中有一部分比其余部分旧。</translation>
        </message>
        <message>
            <source>This desk's data is older than it was.</source>
            <translation>本机数据比原来旧。</translation>
        </message>
        <message>
            <source>Sync before you go on. Until head office has answered you can read everything and take money, with provisional receipt numbers. Pay nothing out.</source>
            <translation>请先同步再继续工作。总部答复之前，可以查看全部资料，也可以收款，收据使用临时编号；请不要放款。</translation>
        </message>
        <message>
            <source>Head office has answered: what it has of this desk is here again.</source>
            <translation>总部已答复：总部掌握的本机记录都已找回。</translation>
        </message>
        <message numerus="yes">
            <source>This desk's data is older than it was: %n record(s) cannot be found.</source>
            <translation>
                <numerusform>本机数据比原来旧，有 %n 条记录找不到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office has answered. It never received %n record(s) of this desk. Enter again what your papers show.</source>
            <translation>
                <numerusform>总部已答复。本机有 %n 条记录从未送达总部，请按手中单据重新录入。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Became a customer</source>
            <translation>成为客户</translation>
        </message>
        <message>
            <source>Asked for {amount}</source>
            <translation>申请 {amount}</translation>
        </message>
        <message>
            <source>Asked for {amount} instead</source>
            <translation>改为申请 {amount}</translation>
        </message>
        <message>
            <source>Took an offer</source>
            <translation>选了方案</translation>
        </message>
        <message>
            <source>Cash flow taken</source>
            <translation>做了现金流调查</translation>
        </message>
        <message>
            <source>Submitted for a decision on {amount}</source>
            <translation>提交审批 {amount}</translation>
        </message>
        <message>
            <source>Application withdrawn</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Personal data erased</source>
            <translation>个人信息已删除</translation>
        </message>
        <message>
            <source>Sent back to the officer</source>
            <translation>退回信贷员</translation>
        </message>
        <message>
            <source>Reviewer recommends {amount}</source>
            <translation>审查人建议 {amount}</translation>
        </message>
        <message>
            <source>Reviewer recommends to decline</source>
            <translation>审查人建议拒绝</translation>
        </message>
        <message>
            <source>Approved {amount}</source>
            <translation>批准 {amount}</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Cost sheet signed</source>
            <translation>成本明示表已签</translation>
        </message>
        <message>
            <source>Contract {name} signed</source>
            <translation>签了合同 {name}</translation>
        </message>
        <message>
            <source>{amount} paid out</source>
            <translation>放款 {amount}</translation>
        </message>
        <message>
            <source>{amount} repaid · receipt {name}</source>
            <translation>还款 {amount} · 收据 {name}</translation>
        </message>
        <message>
            <source>{paper} printed</source>
            <translation>打印了{paper}</translation>
        </message>
        <message numerus="yes">
            <source>%n consent(s) signed</source>
            <translation>
                <numerusform>签了 %n 份授权</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) named who take part</source>
            <translation>
                <numerusform>登记了 %n 位参与人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) take part no longer</source>
            <translation>
                <numerusform>%n 人不再参与</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) photographed</source>
            <translation>
                <numerusform>拍了 %n 份资料</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>withdrawal</name>
        <message>
            <source>Needs no money any more</source>
            <translation>不再需要钱</translation>
        </message>
        <message>
            <source>Borrows elsewhere</source>
            <translation>在别处借</translation>
        </message>
        <message>
            <source>It costs too much</source>
            <translation>太贵</translation>
        </message>
        <message>
            <source>Not now, perhaps later</source>
            <translation>现在不要，也许以后</translation>
        </message>
    </context>
    <context>
        <name>working</name>
        <message>
            <source>Why {total} on {day}?</source>
            <translation>为什么 {day} 是 {total}？</translation>
        </message>
        <message>
            <source>A fee of {fee} is taken with it.</source>
            <translation>同时收费用 {fee}。</translation>
        </message>
        <message>
            <source>Interest: {base} × {rate} for {first} to {last} = {interest}, rounded to the cent.</source>
            <translation>利息：{base} × {rate}，{first} 到 {last} = {interest}，四舍五入到分。</translation>
        </message>
        <message>
            <source>{late} of it was put off from earlier months.</source>
            <translation>其中 {late} 是前几个月推后的。</translation>
        </message>
        <message>
            <source>Principal: {principal}; of {opening} then {closing} is left.</source>
            <translation>本金：{principal}；{opening} 之后还剩 {closing}。</translation>
        </message>
        <message>
            <source>It is {odd} {more} than the usual {usual}: the last one carries the odd cents of all the others.</source>
            <translation>比平常的 {usual} {more} {odd}：最后一期承担前面各期的零头。</translation>
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
