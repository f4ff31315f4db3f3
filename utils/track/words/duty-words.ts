// Source: learned by `npm run learn` from the unlabelled postings of ../shared/corpus; counts of words only.
/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */
export const DUTY_WORDS = `a 1
a chief 37
a cohesive 19
a commitment 9
a communications 29
a comprehensive 9
a critical 7
a culture 10
a data -6
a deep 6
a defined 25
a demonstrated 16
a development 18
a different 18
a director 45
a faster 21
a fulfilling 25
a fundraising 34
a head 30
a high 6
a just 31
a leader 14
a leadership 17
a liaison 15
a life 18
a machine -20
a manager 34
a member 7
a national 20
a player 27
a productive 31
a senior -5
a software -11
a solid -15
a spokesperson 30
a strategic 21
a successful 11
a talented -7
a team 8
a track 12
a visible 25
a vision 14
a visionary 25
abortion 19
abortion access 19
abortion and 19
abortion care 21
abortion fund 27
abortion is 27
abortions 25
about finding 25
about reproductive 23
above 7
absentee 17
absentee voting 18
access 5
access and 14
access for 19
accomplished 14
accomplishing 25
accordance 15
accordance with 15
accountability 11
accountable 15
accountable for 17
accounting 7
achieve 5
achieve organizational 27
achieve shared 25
achieve the 17
achieved 13
achievement 20
achievement of 17
achieving 14
acknowledgement 31
acquisition 9
across 2
across departments 17
across the 3
act 7
act as 8
acting 12
acting as 12
action 12
action as 31
action for 27
action fund 33
actionable insights -13
activation 15
active role 17
activists 22
activities 10
activities across 21
activities and 12
activities for 16
activities in 17
activities of 24
actual compensation 19
acumen 13
addition 9
addition the 18
addition to 10
administering 16
administering the 19
administers 29
administers and 30
administers the 34
administration 14
administration and 12
administration is 25
administration of 16
administrative 14
administrative and 17
administrative direction 26
administrative functions 30
administrative officer 32
administrative work 31
administrator or 32
adobe -18
adopt new 23
advance 12
advance a 25
advance our 20
advance reproductive 25
advance the 13
advanced -9
advancements in -14
advise and 23
advocacy 19
advocacy and 19
advocacy campaigns 24
advocacy organization 34
advocacy to 21
advocates 22
advocates and 23
advocates of 28
affairs 21
affairs and 27
affiliate 29
affiliates 34
affiliates and 27
affirm -11
affordable 12
agencies 8
agency 14
agency s 26
agency staff 24
agenda 20
agendas 22
agile -5
agile environment -13
agile team -18
ai -11
ai and -11
ai engineer -17
ai ml -7
ai models -14
ai powered -10
aiding 27
aiding in 27
airbyte 25
alaska 26
algorithms -20
algorithms and -20
align 8
aligned 10
aligned and 27
aligning 17
alignment 11
alignment across 27
alignment with 11
all 7
all activities 21
all applicable 16
all aspects 13
all communications 30
all development 22
all election 23
all elections 34
all federal 23
all functions 22
all interactions 19
all is 30
all levels 11
all operations 32
all people 25
all polling 27
all product 24
all programs 30
all relevant 21
all staff 23
all that 18
all voting 32
alliance 21
allocation 14
also 3
also manage 24
also responsible 17
amazon -12
ambitious 8
amendment 25
amplifies 26
an 2
an abortion 22
an agile -19
an annual 13
an election 18
an elections 19
an engineer -16
an engineering 24
an environment 12
an executive 24
an extraordinary 20
an increasingly 32
an operations 27
an organization 13
an organizational 23
an organizing 31
an unmatched 27
analysis -4
analyst -25
analyst to -17
analytical problem 21
analytics engineer -22
analyze -9
analyze and -12
and 1
and a 5
and accounting 16
and achieving 24
and activists 25
and activities 15
and administering 21
and administers 29
and administration 18
and administrative 20
and advocacy 23
and advocating 18
and affiliate 34
and ai -9
and algorithms -14
and alignment 16
and analyze -11
and annual 18
and approves 29
and assignments 21
and assure 23
and automated -16
and automation -9
and backend -14
and board 18
and brand 23
and budget 18
and campaigns 22
and chief 25
and child 24
and coach 14
and coalition 25
and collaboration 7
and communications 20
and communities 14
and community 16
and conducting 17
and conducts 21
and consultants 30
and contracting 37
and controlling 32
and coordinate 13
and coordination 19
and county 17
and courtesy 37
and creates 21
and cross 9
and cultivate 22
and cultivating 24
and cultivation 30
and culture 14
and dashboards -14
and data -3
and debug -18
and debugging -19
and delivery 9
and democracy 34
and deploy -12
and deploying -18
and deployment -9
and developing 7
and digital 13
and direct 16
and directing 20
and direction 20
and directs 27
and diverse 13
and diversify 38
and do 11
and documentation -13
and donor 47
and driving 11
and education 17
and election 22
and elections 23
and electoral 30
and empower 12
and engagement 15
and ensure 6
and ensures 21
and ensuring 8
and equipment 19
and equitable 16
and equity 13
and establish 14
and estimate 18
and evaluation 14
and execute 5
and executing 14
and execution 13
and experiences 10
and facilitating 18
and families 18
and federal 18
and field 17
and financial 12
and fullstack 25
and functions 16
and funders 31
and fundraising 34
and goals 21
and grant 26
and grants 31
and grassroots 40
and grow 7
and growth 10
and helping 12
and hire 37
and impact 10
and implementing 6
and implements 18
and in 6
and inclusion 14
and inclusive 11
and increased 30
and india 18
and individual 19
and influence 15
and initiatives 13
and innovate 14
and inspire 17
and inspiring 31
and institutional 23
and investment 18
and is 8
and justice 20
and key 11
and kindness 25
and kubernetes -15
and lead 12
and leader 20
and leaders 22
and leadership 12
and leading 18
and legislative 23
and local 15
and logs 17
and long 11
and maintain -6
and maintains 11
and major 23
and makes 16
and manage 7
and management 13
and manages 24
and managing 10
and marketing 10
and media 19
and meetings 20
and member 24
and membership 27
and mentor 8
and mentoring 13
and mid 19
and mobile -17
and models -17
and monitors 22
and motivate 26
and municipal 23
and narrative 27
and national 18
and objectives 17
and operate -16
and operating 9
and operational 9
and operations 13
and optimize -8
and optimizing -11
and organizational 17
and organizations 17
and organizing 14
and other 3
and outreach 16
and outside 12
and oversee 20
and overseeing 19
and oversees 43
and oversight 23
and participating 17
and partner 10
and people 13
and performance -5
and planned 25
and plans 18
and policies 21
and policy 17
and political 25
and poll 25
and polling 26
and practical 14
and precinct 30
and prepares 20
and presents 20
and private 16
and procedures 9
and professional 10
and program 16
and programmatic 20
and programs 18
and progress 17
and project 9
and prospects 18
and public 18
and raise 19
and ready 15
and real -17
and recruit 27
and refining 17
and regular 16
and regulations 19
and represent 16
and reproductive 20
and resolve -10
and resource 14
and resources 15
and results 11
and retain 21
and retaining 23
and reviews 19
and rights 20
and risk 11
and serves 18
and sets 25
and sexual 15
and share -24
and ship -15
and social 14
and special 19
and staff 26
and state 18
and statutory 30
and stewardship 26
and storytelling 18
and strategic 19
and strategies 14
and strategy 15
and study 25
and submits 36
and successfully 22
and supervise 28
and supervises 32
and supervising 34
and supervision 30
and support 6
and supported 18
and system -17
and tabulation 32
and team 9
and technical 5
and test -14
and testing -13
and that 10
and the 6
and to 6
and training 8
and troubleshooting -16
and two 24
and underlying 22
and user -11
and utilizes 27
and validate -17
and valued 22
and vision 9
and visionary 24
and volunteer 26
and volunteers 28
and voter 16
and voting 18
and web -17
and will 10
and with 8
android -13
annual 16
annual budget 31
annual fund 38
ansible -20
anti 18
anti racism 38
anticipate 14
any future 30
any other -20
anyone who 26
api -13
apis -19
apis and -15
app -11
appeals 21
apple -19
applicable 11
applicable laws 25
application -8
application and -20
application security -22
applications -9
applications and -10
applications using -26
apply -4
applying for 19
appointed 23
appointed by 31
appropriate tools 21
approves 31
apps -19
architect -5
architecting -12
architecture -4
architecture across 27
architectures -7
are accomplished 34
are carried 24
are delivering 26
are enthusiastic 26
are in 10
are looking -4
are meeting 27
are met 10
are more 19
are motivated 18
are passionate -12
are successful 21
are understood 21
are well 17
areas 5
areas to 18
arena 27
arizona 19
array -19
array of -18
art -15
artificial -10
artificial intelligence -14
as 2
as assigned 7
as director 38
as engineers 22
as its 18
as needed 6
as required 9
as the 9
as well 4
ashby 17
ask the 23
aspects 8
aspects of 9
assessed 24
assigned 5
assigned staff 32
assigning 18
assigning and 37
assigns 23
assigns work 25
assist -8
assist in -9
association 26
association of 41
assume responsibility 30
attends 24
attract 17
attract and 22
audio -20
auditing and 25
australia -13
authentication -15
authority 18
automate -9
automated -13
automated test -18
automated tests -16
automation -10
autonomy in 22
awareness 12
awareness of 13
aws -11
aws and -15
aws azure -17
aws services -18
azure -11
b -6
back -9
back end -15
backend -14
backend engineer -27
backend engineers -16
backend services -13
backend systems -26
background that 27
ballot 20
ballot box 27
ballot initiative 31
ballot measure 21
ballots 21
ballots for 37
bank -17
base compensation 25
based -3
based violence 25
basic -10
be accountable 23
be at -14
be both 21
be committed 27
be interested 20
be involved -11
be it 31
be leading 17
be part -7
be possible 25
be responsible 5
be working -6
become experts 31
beginning of 19
behalf of 10
being and 22
benefits include 18
best work 9
between product 25
bi -21
big challenges 25
big data -8
big picture 17
black 14
black indigenous 31
blockchain -15
blockers 18
blockers and 37
bloomberg 19
board 24
board and 26
board in 27
board is 30
board members 19
board of 27
board s 30
board to 33
board with 30
boards 16
boards of 26
bodies 17
body 19
bold 15
boldly 20
bonus if 21
both strategic 34
brand 7
brand and 20
brand awareness 27
brands -10
briefings 17
budget 22
budget and 26
budget for 19
budget of 36
budgetary 27
budgeting 23
budgets 20
budgets and 22
bug -11
bugs -15
build -2
build a 6
build power 27
build strategic 30
builder and 21
business administration 26
business cases 21
business plan 24
business planning 27
but also -12
by actively 18
by constantly 30
by hiring 25
by providing 7
by the 7
calendar year 25
call -8
campaign 16
campaign finance 16
campaign manager 30
campaigns 18
campaigns and 19
campaigns to 26
can access 24
can expect -19
canada 8
candidate 5
candidate is 9
candidate services 30
candidate will 5
candidates 4
candidates and 20
canvassing 19
capacity 9
capacity building 19
capacity of 18
capital one 20
cards and 24
care 9
care and 10
care for 15
care providers 21
care through 24
career 6
career development 13
carolina 16
carolina the 25
carried 19
carried out 19
carry 12
cases -7
cd -6
cd pipelines -10
cdo 37
celebrations 27
cell -17
center 11
center and 24
center for 16
center manager 20
center s 18
centered 11
centered and 30
centering 24
centers 11
ceo 21
ceo and 18
ceo to 30
ceo will 43
cfo 30
chair 26
challenging problems -19
champion 9
champion and 27
champion the 20
chance to -10
change 7
change and 11
change in 14
changes in 13
channel partners 23
chapter 22
chase 26
check in 24
checks -16
chief 27
chief deputy 34
chief development 33
chief executive 35
chief information 33
chief medical 32
chief of 22
chief operating 26
chief strategy 30
child care 20
choice 12
choices 11
ci -7
ci cd -6
cio 31
cis 27
city 9
city and 15
city clerk 16
civic 15
civic engagement 21
class is 27
clean -12
clear expectations 25
clear goals 26
clearance -17
clerk 13
clerk and 14
clerk s 18
clerks 16
clerks and 27
cleveland 27
client services 17
clients to -14
climate 18
climate change 18
clinic 18
clinical 10
clinical research 29
clinical services 32
close collaboration 11
cloud -6
cloud devops 24
cloud infrastructure -10
cloud or 18
cloudflare -18
cmo 24
co 8
co directors 34
co founders 19
coach 14
coach and 13
coaching 18
coaching and 25
coalition 27
coalition partners 33
coalitions 28
code -10
code and -12
code for -22
code in -13
code quality -10
code reviews -9
code that -14
codebase -9
coding -5
cohesion 34
collaborate -3
collaborate to 18
collaborate with -4
collaboration 7
collaboration and 10
collaboration between 22
collaboration with 7
collecting -19
color 15
commission 16
commissioner 44
commissioners 32
commissioners and 48
commit 15
commitment 9
commitment to 11
committed 5
committee 16
communication strategies 30
communications 22
communications and 22
communications department 24
communications director 47
communications experience 31
communications for 21
communications plan 32
communications staff 30
communications strategies 35
communications strategy 35
communications team 24
communications teams 24
communications the 37
communications will 37
communications with 24
communications work 31
communicator 10
communities 9
communities we 17
community 9
community and 11
community based 20
community engagement 15
community in 23
community leaders 18
community organizing 25
companies including 26
companies you 25
company -2
company is -14
company s 6
company with -14
compelling 9
compensation 7
compensation range 18
compiles 31
complex -5
compliance 8
compliance and 12
compliance operations 27
compliance with 13
components -10
components and -16
comprised 18
comprised of 18
computational -20
compute -16
computer -5
computer science -7
computer vision -17
computing -18
concepts -6
conduct code -18
conduct elections 25
conduct of 30
conducted in 24
conducting 9
conducting elections 26
conducting performance 38
conducts 12
configuration -9
configuration and -17
configurations -21
configure -23
congress 23
congressional 27
conjunction 20
conjunction with 20
connected world 27
connection 11
considerable 27
considering candidates 26
consistency -14
constantly improving 24
constituencies 30
constituent 26
constitutional 18
consultant -14
consultants 11
consultation with 24
containerization -20
containers -18
continuity 15
continuity of 24
contraceptive 17
contracts 10
contracts with 26
contribute -7
contribute to -7
contributed to 21
converge 25
conversations 10
conversations with 17
coo 28
cooperation 15
coordinate 10
coordinate across 25
coordinated 22
coordinates 20
coordinates and 22
coordinates with 27
coordinating 14
coordinating and 24
coordination 14
coordination of 19
coordination with 17
coordinator 21
coordinator and 31
core features 21
corporate 10
corporate security 24
council 15
countries -10
country 10
counts 21
county 19
county and 13
county arizona 26
county board 31
county boards 22
county clerk 14
county clerks 29
county elections 19
county georgia 26
county government 40
county has 27
county in 27
county is 20
county manager 37
county n 30
county north 23
county of 18
county oregon 21
county s 17
county state 27
county supervisor 27
county texas 20
county the 37
courtesy 37
craft a 22
create a 7
creating a 8
creation and 13
crisis 19
critical 3
critical leadership 33
critical path 26
critical that 22
cross team 10
crucial role -14
crypto -11
css -23
css and -17
cultivate 18
cultivate a 24
cultivates 25
cultivating 25
cultivating a 23
cultivation 25
culturally competent 27
culture 7
culture of 10
culture that 13
curious -13
current 4
curriculum 16
custom -15
customers -4
cut 18
cutting -8
cutting edge -9
d -5
daily operations 17
dashboarding and 22
dashboards -6
dashboards and -16
data -6
data analyst -18
data engineer -22
data from -8
data models -17
data operations 19
data pipeline -16
data pipelines -15
data processing -17
data quality -12
data scientist -13
data scientists -7
data solutions -12
data sources -9
data strategy 20
data structures -22
data team -14
data to -6
database -6
database services 28
databases -8
databricks -17
datasets -16
date with -9
day 4
day activities 23
day management 40
day operations 24
day to 12
day voting 27
dbt -15
debug -15
debugging -19
decide 13
decision maker 27
decisions 4
decisions related 21
deep commitment 25
deep learning -13
deep technical 10
deepening 33
deeply about 11
defects -14
defined and 29
delegate 23
delegated 22
delegated to 30
delegation 27
deliberate 26
deliver and 18
deliver new -17
deliver projects 15
deliver them 23
deliver upon 25
delivering on 18
delivery 8
delivery of 12
delivery to 17
demands 10
democracy 20
democratic 14
demonstrated 8
demonstrated commitment 23
demonstrated experience 13
demonstrated success 30
denver 12
department 15
department and 20
department as 26
department budget 30
department including 27
department of 9
department or 25
department s 17
department that 26
department to 16
departmental 20
departmental policies 27
departments 12
departments and 14
departments to 14
deploy -13
deploy and -17
deployed -15
deploying -13
deployment -9
deployment and -8
deployments -10
deputy 18
deputy director 26
design -7
design and -7
design build -18
design choices 20
design develop -20
designee 27
designer -11
designers -6
designing -12
designing and -8
designing developing -24
detailed and 29
detect -21
detection -7
determines 15
determines the 29
dev -15
develop -2
develop a 9
develop new -12
develop opportunities 27
develop our 14
develop team 24
develop test -21
developer -8
developer relations 18
developer to -29
developer with -14
developer you -22
developers -9
developers and -13
developers to -16
developing strategic 30
developing the 12
development 3
development activities 13
development and 5
development department 22
development director 45
development experience -16
development manager 21
development needs 25
development officer 25
development operations 19
development plan 21
development planning 25
development plans 31
development program 20
development staff 25
development to 10
development who 31
development will 25
developmental 27
develops 9
develops and 15
devops engineer -14
difficulty 26
digital 4
digital innovation 27
digital marketing 13
dignity 21
direct 15
direct and 18
direct mail 27
direct reports 46
direct the 40
directing 26
directing and 24
directing the 25
direction 14
direction and 18
direction for 19
direction of 14
directly 4
directly manage 29
directly responsible 15
directly to 10
director 36
director also 45
director and 21
director ed 34
director for 37
director in 28
director is 60
director of 33
director on 34
director or 30
director oversees 40
director position 40
director serves 49
director the 28
director to 42
director who 47
director will 77
director works 54
director you 32
directors 29
directors and 26
directors of 31
directors the 34
directors to 32
directs 28
directs and 23
directs the 23
disciplines 10
discovery -8
discuss your 21
disparities 27
disparities and 32
disparities in 30
distributed -6
distributed systems -14
distribution 11
distributor 27
districts 23
diverse 4
diverse environment 25
diverse staff 34
diversify 24
diversify our 27
diversity 7
diversity equity 15
division 16
division in 27
division s 25
divisional 29
divisions 15
django -25
do their 13
docker -11
document -12
document and -14
documentation -10
documentation and -10
documents for 24
domestic violence 27
donor 29
donor engagement 37
donor relations 30
donor relationships 25
donor stewardship 36
donors 29
donors and 28
doordash 21
drive 4
drive a 16
drive the 9
driven professional 27
driving 4
driving data 21
duties 7
duties are 27
duties as 9
dx 28
dynamic team -10
e -5
e g -7
early career 21
early voting 16
earned 17
earned media 29
ebay 25
economic 13
economic and 20
economic justice 23
ed 23
edge -6
eds 27
education 10
education and 14
education training 26
effective 7
effectively and 12
effectiveness 7
efficient operation 25
efficient operations 32
efforts 9
efforts across 24
efforts and 11
efforts to 9
elected 28
elected officials 24
electing 25
election 17
election activities 32
election administration 16
election and 17
election assistance 19
election director 38
election information 19
election laws 23
election manager 52
election materials 26
election office 23
election officers 24
election officials 14
election operations 24
election policy 25
election procedures 23
election process 17
election processes 22
election related 16
election services 33
election systems 31
elections 21
elections administration 23
elections and 20
elections are 25
elections department 30
elections director 43
elections division 19
elections for 20
elections general 38
elections in 25
elections including 40
elections is 16
elections laws 27
elections manager 53
elections office 24
elections operations 26
elections process 26
elections related 22
elections services 37
elections voter 34
elections within 27
electoral 18
electoral board 15
electoral campaigns 34
elegant -13
elt -18
embody 13
emotional intelligence 25
employee performance 31
employee relations 25
empowering engineers 25
empowering your 37
end -8
end developer -17
end to -4
ending 18
energy -12
engaged 11
engaged and 26
engagement 13
engagement and 15
engagement efforts 29
engagement team 24
engages 20
engineer -21
engineer at -31
engineer in -24
engineer is -15
engineer on -22
engineer to -23
engineer who -9
engineer will -27
engineer with -24
engineer you -37
engineering 5
engineering culture 11
engineering department 17
engineering leader 42
engineering leaders 25
engineering leadership 16
engineering management 20
engineering manager 28
engineering managers 27
engineering organization 11
engineering roadmap 23
engineering to 8
engineering wide 27
engineering will 26
engineers can 26
engineers fostering 20
engineers product -15
engineers working 21
english -18
enhance productivity 27
ensure 5
ensure adequate 32
ensure data -15
ensure effective 22
ensure excellent 30
ensure operational 26
ensure that 8
ensure the 5
ensure your 28
ensures 18
ensures all 25
ensures compliance 29
ensures that 17
ensuring 6
ensuring accuracy 20
ensuring alignment 19
ensuring all 19
ensuring compliance 17
ensuring that 8
ensuring the 8
enthusiastic about 18
entities 15
environment for 13
environment of 14
environments -11
equipment 11
equipment and 13
equitable 16
equitable and 19
equity 12
equity and 16
equity diversity 31
establish 9
establish and 14
establishes 25
establishing 13
establishing best 24
etc -4
etl -10
eur 24
evaluates 15
evaluation 10
evaluation of 17
evaluations 12
evaluations and 22
events 5
events and 9
evidence based 18
evidenced 18
excellence 6
excellence innovation 31
exceptional 5
exceptional customer 19
execute 5
execute against 37
execute all 21
executed 19
executes 15
executing 11
executing all 37
executing the 24
execution 12
execution and 12
execution for 26
execution of 14
executive 25
executive and 24
executive director 43
executive leadership 21
executive officer 34
executive staff 32
executive team 27
exempt 16
exercised 27
existing -5
expand 5
expectation of 24
expected salary 27
expenditures 24
experience -2
experience and 6
experience leading 21
experience managing 22
experience with -7
experienced engineering 27
experiences of 24
explore -15
external 5
external affairs 38
external stakeholders 14
extract -18
extraordinary 15
facilitates 18
facilitating 16
faith 24
families 10
family planning 19
feature -6
features -9
features and -7
features are 18
features for -25
features into 23
features to -14
featuring 25
federal 17
federal agencies 23
federal and 18
federal elections 20
federal regulatory 30
federal state 22
federation 20
federation of 40
fellowship 19
fellowship program 25
feminist 32
field 7
field and 13
field director 43
field operations 27
field program 31
fighting 17
fighting for 27
fights 26
file and 25
filing 14
filing of 27
finance 11
finance and 16
finance director 41
finance to 18
financial 6
financial and 16
financial health 26
financial management 25
financial objectives 38
financial oversight 38
financial support 30
find new 14
finding a 21
fine -13
fintech -13
fire 21
first -4
fiscal 28
fiscal and 25
five person 30
fixed assets 24
fixes -20
fixing -14
flexibility -10
florida 16
flows -19
fluent -19
focus and 17
folks 16
folks who 23
following duties 33
for 2
for achieving 41
for ai -19
for all 9
for and 12
for board 27
for county 26
for department 27
for designing -17
for developing 9
for development 13
for directing 38
for election 14
for elections 30
for ensuring 11
for guiding 27
for identifying 15
for internet 27
for leaders 26
for leading 23
for managing 20
for new -8
for organizational 27
for overall 26
for overseeing 26
for planned 29
for planning 18
for preparing 25
for profit 22
for project 16
for public 20
for reproductive 23
for setting 23
for staff 22
for state 22
for strategic 17
for the 7
for upcoming 21
for women 22
for your 11
forth 20
foster 11
foster a 8
foster an 15
fostering 11
fostering a 13
fostering an 16
foundation and 14
founding -11
frameworks -9
france 18
freedom 10
freedom for 18
freedom in 20
friendly -8
from engineering 21
front -10
front end -13
frontend -7
frontend engineer -18
fulfilling 16
full -3
full stack -13
fully managed 30
fun -12
function of 21
functionalities -14
functionality -9
functioning 15
functions 13
functions and 17
functions as 19
functions of 14
functions related 34
functions within 24
fund 18
fund and 27
fund development 23
fundamentals -21
funder 27
funders 28
funders and 25
funding 12
funding and 16
funding opportunities 37
fundraisers 31
fundraising 29
fundraising activities 38
fundraising and 28
fundraising campaigns 29
fundraising efforts 34
fundraising events 41
fundraising experience 32
fundraising goals 32
fundraising plan 30
fundraising program 21
fundraising strategies 29
fundraising strategy 37
fundraising team 29
funds 13
further improve 20
futures 20
fx 20
g -7
gain -9
game -8
gaps 10
gaps and 14
gather -8
gcp -12
gender 13
gender based 27
gender justice 27
general 10
general direction 24
general public 18
general registrar 16
general statutes 47
general supervision 19
generation of -11
generative -9
generative ai -8
geographic 12
geographic information 30
georgia 18
georgia the 29
geospatial -18
german is 27
get -4
gifts 23
gifts and 26
girls 22
git -13
github -11
gitlab -10
giving 14
giving and 26
gm 30
go -6
goal setting 32
goals 14
goals and 15
goals for 21
goals objectives 26
goals of 15
goals to 22
goals with 27
golang -21
good -4
government 7
government affairs 32
government relations 39
governmental 20
grade -15
grafana 9
grafana loki 30
grant 14
grant management 27
grant writing 23
grantee 23
grantee partners 27
grantees 18
grantmaking 20
grants 21
grants and 25
grassroots 20
great engineers 26
greater 9
greatest impact 25
group -5
groups 7
groups and 13
grow 4
grow a 26
grow in 14
grow we 19
growing a 24
growth 4
growth and 6
growth the 31
guidance 4
guidance mentorship 27
guide 6
guide the 10
guide their 24
guiding 9
guiding the 18
guilds 27
gusto 22
handle -11
happy with 25
harm 25
has 4
has experienced 27
have -2
have direct 19
head 18
head of 20
head on 21
headcount 22
heads 16
health 9
health and 7
health care 17
health center 18
health centers 24
health equity 20
health in 24
health outcomes 16
health rights 20
health services 16
healthy 8
held 13
held in 21
help students 27
hidden -13
high 2
high availability -12
high functioning 30
high impact 9
high performance -6
high performing 15
high visibility 18
hire 6
hiring 8
hiring a 8
hiring and 20
hiring efforts 27
hiring training 34
hold 12
hours a 20
hq 13
html -17
html css -21
https -7
huge -13
human 7
human resource 26
human resources 29
human rights 17
humor 20
i 5
i d 23
iam -16
ideal 4
ideal candidate 5
ideally in 19
ideas through 21
identify where 29
if applicable 24
if you -5
impact 3
impact and 10
impact role 20
impact with 18
impacted 23
impacted by 22
impactful software 25
impediments 19
implement a 15
implement it 27
implement programs 27
implement strategic 27
implementation of 5
implementing 4
implementing a 16
implements 15
improve -3
improvement 5
improvement initiatives 19
improving and 18
in 1
in accordance 15
in addition 9
in ai -14
in alignment 17
in all 6
in applications 25
in aws -17
in canada 16
in collaboration 11
in compliance 18
in computer -9
in conjunction 20
in consultation 29
in coordinating 27
in creating 12
in dealing 23
in designing -16
in election 25
in elections 24
in english -22
in key 18
in local 22
in machine -22
in many 16
in michigan 23
in oregon 25
in partnership 15
in place 13
in politics 27
in preparation 21
in production -8
in public 16
in pursuit 23
in python -15
in strategic 22
in texas 20
in the 2
in their 7
in washington 17
inaugural 24
include creating 27
including 4
including leading 27
including market 27
including the 11
inclusion 10
inclusive 9
income 13
increase 7
increase access 23
increase our 16
increase the 10
increased 13
increased revenue 30
increasing 9
incubate 24
incubator 26
independent judgment 18
indiana 27
indigenous 23
indigenous and 27
individual 9
individual and 22
individual donors 37
individual giving 47
individuals who -13
inequities 24
inference -22
influence 9
influence in 25
influence product 27
influencers 29
information 3
information systems 13
information technology 11
infra to 30
infrastructure -5
initiate and 17
initiatives 8
initiatives in 19
initiatives to 11
innovation 6
innovation and 10
innovative leader 27
insights by 18
inspects 27
inspiration 17
inspiration and 23
inspire 15
inspire and 20
inspiring 17
inspiring and 29
instantly 17
instill 21
institute 16
institutional 16
insure 26
integrate -12
integration -10
integration and -15
integration with -17
integrations -8
intelligence -6
interaction -12
interest -8
interfaces -15
intergovernmental 32
intern -21
internal operations 20
internet security 27
interprets 15
intersectional 26
intervals 24
interviews 12
interviews and 16
into production -14
into tasks 33
investigate -13
investment 7
invisible 17
involves 6
ios -17
is 3
is accountable 30
is hiring 15
is motivated 23
is performed 21
is responsible 15
is seeking 8
is to 4
is ultimately 25
issue 11
issue and 27
issues -4
it and 10
it continues 27
it out 15
it through 27
it will 12
its 4
its impact 32
its mission 15
its next 28
its strategic 30
its work 37
java -13
javascript -12
jefferson 31
jira -19
job -4
jobs -11
join -7
join a -11
join our -8
joined 17
joining -16
journey by 27
joyful 25
js -14
judgment 10
judgment and 19
jump into 25
junior -10
junior engineers -22
jurisdiction 26
jurisdictions 22
justice 20
justice and 21
justice movements 30
key 5
key leader 27
key performance 14
key relationships 26
key results 23
key stakeholders 11
knowledge -5
kong -17
kubernetes -9
labs 9
lambda -14
language -10
languages -10
large -6
large data -19
latest -8
law 7
law and 15
laws 18
laws and 20
laws regulations 20
laws rules 18
layer -20
layered 27
layers -15
lead 12
lead a 29
lead an 31
lead and 16
lead mentor 26
lead our 29
lead teams 29
lead the 9
lead your 23
leader 16
leader and 17
leader of 25
leader to 30
leader who 32
leader will 54
leader with 24
leader you 27
leaders 13
leaders and 13
leaders at 20
leaders in 14
leaders to 13
leaders who 22
leadership 18
leadership and 18
leadership as 20
leadership experience 25
leadership for 28
leadership in 13
leadership of 21
leadership position 20
leadership role 23
leadership skills 17
leadership strategic 45
leadership team 30
leadership teams 18
leadership to 12
leadership with 21
leading 8
leading a 26
leading and 23
leading engineering 32
leading high 36
leading teams 30
leading the 13
leads 10
leads a 32
leads the 18
learn -4
learning -7
learning engineer -27
learning models -20
learning new -18
learning platform 14
least a 21
least three 30
legal 5
legal advocacy 23
legal and 12
legislative 21
legislative advocacy 29
legislative and 19
legislators 19
lens 17
level 3
level experience 20
level management 37
level position 23
level strategic 24
levels 8
levels of 9
liaison 17
liaison to 27
liaison with 22
libraries -24
library -12
like -6
linux -16
listed 11
listed above 16
listed here 28
lists 15
ll -2
ll get -19
ll influence 26
ll lead 18
ll learn 24
llm -28
lobbying 21
lobbying and 25
local 12
local and 15
local election 18
local elections 20
local jurisdictions 37
local laws 20
local state 23
logs 10
loki 19
long 6
long range 26
long term 8
looking -3
looking for -3
love to -11
m looking 21
m users 22
machine -12
machine learning -12
main office 25
maintain -4
maintain our -19
maintain relationships 23
maintain scalable -19
maintainability -11
maintainable -8
maintains 10
major 8
major donor 40
major donors 31
major gifts 24
major impact 25
making with 27
manage 11
manage a 28
manage an 30
manage and 14
manage change 27
manage internal 25
manage relationships 21
manage the 17
management 7
management and 6
management experience 23
management including 20
management of 17
management oversee 30
management program 23
management reporting 24
management responsibility 32
management skills 16
management team 12
manager 23
manager and 12
manager at 43
manager data 21
manager for 27
manager is 45
manager must 48
manager of 28
manager s 25
manager software 27
manager to 21
manager who 32
manager will 45
manager with 34
manager you 21
managerial 28
managers 5
managers across 23
manages 23
manages and 29
manages the 26
managing 14
managing a 27
managing all 19
managing and 13
managing director 33
managing high 30
managing relationships 33
managing the 19
manual -10
manuals 15
many customers 21
market s 29
market strategies 24
marketing 7
marketing and 9
marketing solutions 23
marketing to 15
marking 25
maryland 19
maryland and 30
maternal 16
maternal and 25
matters 7
mature -16
may impact 31
may vary 15
measured by 23
measurement 9
media 13
media and 17
media relations 30
media strategy 24
medical officer 32
meet product 30
meetings 7
member 5
member of 4
members 3
members to 7
membership 17
mentor a 39
mentor other -17
mentoring 7
merit 19
messaging 10
messaging and 16
messaging for 30
met 9
met and 26
methods -6
metrics in 22
michigan 14
microservices -6
mid career 25
milestones 13
million dollar 27
minimal -11
minneapolis 30
mission 6
mission and 18
mission focused 24
mission goals 30
mission vision 33
mississippi 23
missouri 21
ml -11
ml engineer -18
ml models -9
mlops -16
mobile -4
mobile apps -16
mobile solutions 25
mobilization 20
mobilization and 32
mobilize 14
modeling -9
modelling -21
models -13
models and -17
models to -16
modern -5
monitor -5
monitor progress 25
monitoring -6
monitoring and -8
monitors 16
monitors the 24
mortem 27
most impacted 37
motivate 23
motivate and 29
motivates 27
move our 26
movement 18
movement and 21
movement building 25
movement for 23
movements 16
multi year 20
multiple complex 24
multiple disciplines 32
municipal 18
must 5
mysql -28
n c 34
naral 34
naral pro 36
narrative 21
nasa 24
national 13
national and 17
national partners 27
national voter 30
nationally 23
native -11
near term 27
necessary 6
necessary to 11
needed 5
needing 16
needing to 27
needs 3
needs of 7
needs with 20
negotiate 18
negotiate and 29
negotiating 23
negotiations 24
net new 25
netflix -19
network s 20
networking -11
new -2
new engineering 15
new executive 48
new features -13
new position 29
next chapter 23
nice -18
nlp -19
non partisan 19
non profit 22
nonpartisan 23
nonprofit 25
nonprofits 21
north 8
north carolina 14
nosql -15
novel -10
november 17
now seeking 27
nuanced 23
nurture 12
o 15
object oriented -14
objectives 13
objectives and 13
objectives are 27
objectives while 30
obstacles 20
obstacles to 27
of 3
of abortion 18
of administrative 20
of ai -15
of all 13
of annual 25
of ballots 29
of board 27
of business 9
of campaign 27
of capacity 36
of clinical 23
of color 16
of commissioners 40
of common 18
of communications 34
of community 18
of concepts -18
of corporate 21
of county 24
of delivery 20
of development 20
of direct 24
of director 38
of directors 37
of diverse 15
of donor 33
of donors 27
of election 20
of elections 24
of engaging 21
of engineering 13
of engineers 9
of existing -15
of field 27
of finance 20
of florida 27
of foundation 34
of fundraising 25
of government 18
of health 14
of high 11
of humor 21
of increasing 22
of information 11
of justice 26
of leadership 21
of machine -14
of media 32
of michigan 20
of office 20
of openness 27
of operations 28
of organization 32
of organizational 31
of organizing 26
of partnerships 34
of planned 23
of policy 29
of political 40
of private 23
of procurement 30
of product 9
of programs 25
of progressive 27
of public 20
of registered 31
of registration 43
of regular 26
of reproductive 19
of sexual 26
of skill 32
of software 5
of staff 27
of state 12
of strategic 23
of strategies 26
of strategy 34
of success 18
of successfully 20
of team 16
of texas 24
of the 4
of trust 21
of two 19
of voter 19
of voting 20
of women 22
of young 16
offers -8
office 8
office including 26
office management 32
office of 16
office s 35
office the 23
officer 20
officer and 23
officer ceo 37
officer coo 27
officer the 24
offices to 27
official 20
officials 16
officials and 19
often 7
ohio 25
okrs 33
on -1
on a -4
on aws -17
on call -9
on customer -18
on experience -8
on how 8
on management 37
on ongoing 30
on organizational 30
on reproductive 27
on results 25
onboard 14
ongoing 7
ongoing management 23
onsite -12
ontario 21
open -5
open source -6
openai -18
operate -8
operating 5
operating a 18
operating and 20
operating model 26
operating officer 26
operation 8
operation of 14
operational 6
operational activities 25
operational functions 24
operational problems 23
operations 12
operations across 24
operations and 11
operations as 19
operations department 29
operations director 41
operations ensuring 27
operations including 16
operations manager 44
operations of 21
operations to 13
operations will 54
opportunities including 31
opportunity for 9
oppression and 30
ops team 27
optimistic 24
optimization -5
optimize -8
optimizing -10
or assigned 23
or board 32
or by 31
or don 30
or high 23
or non 27
or provide 25
or self 27
or through 25
oral 13
ordering and 25
ordinances 24
oregon 20
organization 13
organization and 11
organization as 18
organization for 24
organization has 25
organization including 20
organization into 37
organization is 17
organization on 22
organization s 23
organization that 19
organization to 9
organizational 17
organizational and 21
organizational culture 26
organizational development 30
organizational goals 18
organizational leadership 45
organizational strategy 27
organizations 8
organizations across 19
organizations and 15
organize 8
organizers 14
organizers and 29
organizes 19
organizing 18
organizing and 23
organizing campaigns 29
organizing director 55
organizing manager 32
organizing program 15
origin 19
other agencies 26
other benefits 16
other department 45
other departments 14
other developers -23
other election 25
other engineers -17
other key 15
other leaders 30
other teams -10
our -1
our anti 30
our client -9
our communications 26
our customers -5
our elections 23
our engineering 6
our executive 29
our fundraising 30
our health 23
our highest 20
our infrastructure -13
our organizational 24
our organizing 26
our people 7
our performance 18
our policy 24
our political 23
our product -5
our products -8
our reliability 17
our team -6
our values 10
our work 9
outreach 14
outreach and 17
outside the 12
over year 19
overall 11
overall company 27
overall direction 24
overall operations 40
overall strategy 31
overarching 24
oversee 24
oversee a 37
oversee all 26
oversee and 20
oversee data 27
oversee development 34
oversee the 24
overseeing 25
overseeing all 31
overseeing and 23
overseeing the 26
oversees 33
oversees all 48
oversees and 26
oversees the 35
oversees voter 27
oversight 19
oversight and 22
oversight of 25
oversight to 31
owners of 21
pac 33
paced ever 24
pain -21
pain points -17
parenthood 26
parenthood advocates 29
parenthood federation 40
parenthood of 20
parenthood s 26
part -4
part of -4
participate -7
participate in -7
parties 14
parties and 21
partisan 18
partner 6
partner and 19
partner organizations 23
partner relationships 25
partnering 8
partners 7
partners and 8
partners in 13
partners to 10
partnership 14
partnership with 12
partnerships 20
partnerships across 30
partnerships and 17
partnerships with 15
parts -11
parts of -13
party risk 25
passing 25
patient 9
patient services 27
patients and 16
patterns -6
pay 6
pay range 13
pennsylvania 19
people 6
people and 8
people can 18
people in 9
people management 38
people manager 37
people of 17
people powered 27
people with 14
perform -5
perform any 25
perform at 26
performance -3
performance evaluation 27
performance evaluations 31
performance indicators 15
performance management 18
performance of -8
performance reviews 26
performance scalability -17
performance tuning -17
performant -8
performed 12
performed under 27
performers 23
performers to 29
performing 7
performing engineering 31
performing team 22
performing teams 27
performs 11
performs other 19
performs related 18
performs work 24
permanent and 30
person 5
person will 12
personio 25
personnel 16
personnel and 21
personnel to 30
persuasive 22
philanthropic 23
philanthropic and 37
philanthropy 22
php -8
pilot 14
pilots 18
pinterest 25
pipeline -10
pipelines -16
pipelines for -14
places 11
plan 10
plan and 9
plan coordinate 26
plan for 17
plan including 37
plan to 14
planned 24
planned giving 32
planned parenthood 26
planning 10
planning and 11
planning implementation 30
planning in 23
planning organizing 21
planning process 22
planning product 30
plans 10
plans and 11
plans directs 30
plans for 16
plans organizes 24
plans to 14
platform -3
platform engineer -17
platform experience 26
platform to -9
player coach 37
plays 11
plays a 12
pleasure of 24
policies 13
policies and 13
policies for 34
policies that 26
policy 15
policy advocacy 17
policy agenda 29
policy and 18
policy change 25
policy development 26
policy director 40
policy priorities 36
policy research 22
policy to 26
policymakers 19
political 25
political action 37
political and 38
political director 45
political parties 33
politics 17
politics and 27
poll 17
poll workers 19
polling 17
polling locations 21
polling places 17
portfolio 7
position 9
position also 27
position and 10
position at 15
position for 17
position has 17
position is 7
position manages 34
position of 16
position oversees 30
position reports 24
position the 22
position will 10
position works 18
positive experience 27
positive relationships 27
possibilities and 30
post mortem 27
postgres -9
postgresql -14
power bi -21
power building 47
power to 16
pp 29
ppaa 52
ppfa 35
practices coding 25
precinct 18
precincts 29
precincts and 30
pregnancy 19
preparation 13
preparation and 18
preparation for 21
preparation of 13
preparedness 25
prepares 22
prepares and 25
preparing 11
preparing and 17
preparing for 20
presentations that 25
presentations to 19
presenting 9
presenting to 30
president 37
president and 37
president ceo 35
president for 37
president of 38
press 18
primary 7
primary function 25
primary liaison 34
priorities 14
priorities and 16
priorities to 26
prioritization and 16
priority 10
private 7
private sector 18
pro 13
pro choice 31
problems -5
problems in -12
procedures 7
procedures and 10
process 3
process improvement 13
process that 15
processes are 14
processes e 23
processing -5
procurement 15
procurement and 17
product insights 25
product or 16
product roadmap 10
product strategy 17
product ux 22
production -9
production environments -21
production systems -14
productive 11
products -3
professional 7
professional development 10
professional growth 12
professional level 23
professional standards 27
professional to 20
proficiency -11
proficiency in -15
profit 17
profit organization 29
program 11
program and 17
program areas 30
program goals 36
program including 20
program managers 18
program objectives 34
program of 23
program staff 24
program team 25
program to 18
programmatic 23
programmatic and 22
programming -4
programming language -17
programming languages -12
programs 13
programs and 15
programs including 35
programs that 25
programs to 13
progress 7
progress to 19
progress towards 25
progressive 15
progressive and 25
project delivery 17
project management 11
project risks 29
projections 25
promote 9
promote and 17
proposal 17
proposal development 24
proposals 10
proprietary -12
prospects 10
protecting 11
prototype -11
prototypes -19
proven 5
proven and 25
proven track 9
provide a -9
provide automated 20
provide for 25
provide leadership 21
provide management 25
provide regular 20
provide strategic 20
provided -14
provides 5
provides leadership 23
provides strategic 36
providing 3
public 13
public administration 23
public and 17
public awareness 27
public health 15
public policy 22
public relations 32
pursuit 21
pursuit of 21
push the -19
pushing for 25
python -14
python and -11
pytorch -22
qa -10
qualitative research 23
quality code -11
quality reproductive 29
quarterly 12
queries -11
query languages 24
race 18
racial 17
racial equity 19
racial justice 19
racism 15
raise 12
raise awareness 23
range 4
range is 18
ranges 13
ranges are 26
re -4
reach and 24
reach of 21
react -11
react and -22
react native -23
read through 23
real -7
real world -7
recognizable 29
recommendations on 16
recommends 19
recommends and 25
record 8
record of 9
recorder 16
recording and 30
records 8
recruit 16
recruit train 30
recruiter 12
recruiter will 25
recruitment 9
recruits 23
reduction 13
reflect 12
reflected 20
reflects 12
regarding the 14
region 13
region and 26
regional 17
regional sales 33
registered 15
registered voters 29
registering voters 27
registrar 9
registration 18
registration and 24
regression -15
regular 11
regular updates 29
regulations 15
regulations and 15
regulatory agencies 27
related 3
related efforts 30
related work 16
relational -12
relational databases -21
relations 24
relations and 26
relationship 14
relationship building 17
relationship driven 27
relationships 12
relationships and 12
relationships with 13
reliability -4
reliability engineer -22
reliable -6
remote but 17
remote opportunity 21
remote position 10
remote us -20
remove 13
removing 23
report 7
report on 14
report to 12
reporting 5
reporting directly 18
reporting on 17
reporting to 15
reports 9
reports are 34
reports on 15
reports to 19
represent 12
representative of 21
represents 13
represents the 20
reproductive 19
reproductive and 18
reproductive freedom 25
reproductive health 19
reproductive healthcare 21
reproductive justice 21
reproductive rights 16
republican 36
required and 20
required in 21
requirements -5
requirements and -6
requirements into -11
requirements to -19
requisitions 27
residents 14
resolution -8
resource 11
resource allocation 22
resource development 23
resources 12
resources and 12
resources to 14
resources with 25
resourcing 20
responder 27
responses -19
responsibilities 6
responsibilities include 9
responsibility 8
responsibility for 12
responsibility is 24
responsibility with 27
responsible 10
responsible for 10
rest -8
rest apis -18
restful -24
restful apis -18
results 4
results focused 27
retain 21
retain top 30
reusable -17
revenue 6
review -4
richmond 20
right questions 23
right to 12
rights 15
rights and 22
risks in 19
roadmap 8
roadmaps 15
roadmaps and 24
robust technical 27
role 3
role leads 27
role of 13
role will 8
rolling 14
rooted 14
rooted in 15
s 5
s activities 25
s advocacy 30
s annual 25
s brand 25
s budget 33
s chief 27
s communications 28
s critical 20
s development 16
s efforts 22
s election 18
s executive 34
s external 32
s fundraising 35
s goals 20
s health 20
s leadership 34
s leading -11
s legislative 21
s mission 13
s objectives 22
s office 12
s operations 27
s overall 22
s policy 16
s primary 19
s program 32
s programmatic 30
s progress 26
s projects 21
s public 22
s reproductive 23
s senior 27
s staff 26
s state 23
s strategic 25
s strategy 17
s to 26
s values 25
s work 15
sacred 31
sales 5
sales director 52
sales leadership 26
sales solution 25
sales strategy 34
salesforce -20
sanity 17
scalability -7
scalability and -8
scalable -5
scalable and -7
scale -6
scale data -18
scale our -15
schedules 13
school districts 21
science -4
scientific -13
scientist -15
scientists -5
scientists and -10
scripting -11
scripts -22
scrutiny 27
seasoned 10
seasoned engineering 37
secretary 13
secretary of 14
secures 27
security -5
security are 27
security engineer -24
security officer 24
seeking 4
seeking an 6
seeking qualified 27
seeks 18
seeks a 20
seeks an 23
sek 26
self managed 19
semantic -22
senior 3
senior backend -22
senior data -15
senior director 36
senior engineer -19
senior engineering 25
senior full -14
senior leaders 18
senior leadership 22
senior level 11
senior management 18
senior manager 37
senior software -20
seo 11
serve 8
serve as 11
server -21
server side -22
servers -15
serves 14
serves as 19
service and 9
services 2
serving 8
serving as 12
serving on 29
sessions -9
set 5
set clear 27
set forth 26
set the 12
setting 6
setting and 25
sexual 20
sexual and 21
sexual health 21
shaping and 19
share -7
shared 7
shared services 20
shared vision 31
significantly 11
significantly contribute 24
simulation -17
size 10
size of 23
skill sets 16
skilled communicator 25
skilled team 19
skills the 25
small yet 27
snowflake -9
social 7
social justice 23
software -5
software applications -12
software developer -24
software engineer -26
software engineering 5
software is -17
solicitation 24
solicitation and 25
solicitations 27
soliciting 24
solid -12
solidify 27
solution engineers 21
solution to -18
solutions -4
solutions engineer -17
solutions for -9
solutions or 21
solve -5
solving -7
some -5
soon be 22
sound judgment 34
source -6
sources -7
south carolina 27
southeast 23
speaking engagements 27
spearhead 13
special 9
special events 37
specialist -17
speeches 26
speed of 17
spokesperson 27
spokesperson for 23
sql -13
sr manager 38
sre 7
sre team 15
stack -8
stack developer -22
stack engineer -15
stack which 25
staff 15
staff across 26
staff and 24
staff are 30
staff development 49
staff in 19
staff including 31
staff of 24
staff or 26
staff software -21
staff support 27
staff the 31
staff to 19
staffing 14
staffs 32
stages -13
stakeholder 11
stakeholder groups 24
stakeholders 3
stakeholders at 30
stakeholders including 13
startup -6
state 13
state and 20
state board 16
state director 25
state election 22
state federal 30
state level 30
state local 27
state policy 19
state s 14
state to 29
statewide 21
status 6
statutes 27
statutes and 27
statutory 24
statutory requirements 32
stay -5
stay updated -12
steering 21
steering committee 26
steward 19
stewardship 29
stewardship and 33
stitch 23
store data 17
storytelling 16
strategic 19
strategic and 22
strategic communications 30
strategic decision 17
strategic development 31
strategic direction 28
strategic financial 27
strategic fundraising 30
strategic goals 17
strategic leadership 34
strategic objectives 22
strategic oversight 32
strategic partnership 27
strategic partnerships 31
strategic plan 30
strategic planning 22
strategic plans 29
strategic priorities 25
strategic relationships 24
strategic thinker 26
strategic thinking 27
strategic thought 27
strategic vision 28
strategies 10
strategies and 10
strategies that 20
strategies to 12
strategies with 26
strategist 18
strategy 15
strategy and 17
strategy for 14
strategy officer 30
strategy that 21
strategy to 17
street 15
strong client 30
strong relationships 12
submits 39
subordinate 34
subordinate managers 30
succeed -9
success 4
success of 7
successful 5
successful development 27
successfully 9
such -5
such as -6
suite of -11
supervise 25
supervise the 31
supervises 32
supervises and 28
supervises staff 32
supervises the 36
supervising 31
supervising the 40
supervision 16
supervision and 20
supervision is 27
supervision of 20
supervisor 19
supervisor of 34
supervisors 19
supervisory 22
supplies 15
support 3
support access 32
support an 20
support the 7
supporter 27
supporters 24
supporters and 32
supporters to 34
sure they 30
sure we 13
surgical 18
sustainability 10
sustainability of 22
svp 27
system -5
systemic 18
systems -4
systems across 18
systems for -13
systems of 18
t afraid 23
tabulation 25
tackle -10
tact and 26
tactics 12
take action 16
take an 13
talent 9
talent acquisition 17
talent to 12
talk -12
talking points 22
targets 16
tasks -4
tasks and -10
team 3
team and 5
team as 10
team collaboration 15
team in 7
team lead 15
team leadership 23
team management 33
team of 10
team overseeing 27
team performance 26
team planning 25
team player -15
team s 11
team strategy 27
team the 12
team to 3
team towards 27
team via 27
team while 17
team you -11
teammates -13
teams 1
teams and 7
teams fostering 25
teams of 20
teams that 14
technical acumen 30
technical assistance 15
technical designs 14
technical documentation -15
technical engineering 29
technical leadership 10
technical or 20
technical resources 20
technical strategy 16
techniques -8
techniques to -16
technological 11
technologies -7
technologies and -8
technologies to -11
technology department 25
technology enabled 26
telehealth 16
temporary 11
term 7
term goals 25
term sustainability 25
term vision 18
termination 27
terraform -20
test -16
test and -9
test automation -11
test cases -25
test driven -18
test plans -22
testable -15
tested -13
testimony 24
testing -12
testing and -10
tests -17
tests and -18
texas 18
that 1
that advance 20
that as 20
that build 18
that centers 30
that consistently 25
that emphasizes 26
that meet -12
that reflect 20
that reflects 20
that results 25
that technical 23
that their 24
that they 10
that vision 19
the 3
the absentee 31
the activities 15
the administration 17
the administrative 20
the advocacy 22
the affiliate 30
the agency 19
the ai -11
the american 18
the annual 25
the app -17
the art -14
the association 30
the backend -14
the ballot 20
the base 15
the best -4
the board 34
the broad 27
the budget 27
the campaign 30
the cdo 37
the center 11
the ceo 30
the cfo 36
the chief 29
the city 17
the clerk 20
the climate 24
the clinic 21
the clinical 24
the cloud -14
the co 26
the commissioners 33
the communications 29
the communities 14
the conduct 22
the coo 34
the cornerstone 30
the county 22
the critical 17
the customer -7
the daily 14
the day 16
the delivery 13
the department 14
the deputy 21
the development 5
the director 33
the division 25
the donor 28
the ed 40
the election 20
the elections 22
the electoral 16
the employment 22
the engineering 9
the executive 32
the existing -20
the field 8
the finance 20
the fiscal 27
the fourth 27
the general 16
the goals 21
the grassroots 27
the health 9
the ideal 4
the individual 11
the interview 12
the job -8
the latest -10
the leadership 25
the local 22
the management 15
the manager 28
the managing 29
the media 24
the mission 12
the movement 28
the nation 12
the national 17
the office 13
the official 27
the operations 22
the organization 17
the organizational 27
the organizing 34
the outreach 25
the overall 10
the pleasure 21
the policy 17
the political 26
the position 11
the preparation 19
the president 32
the primary 9
the process 9
the procurement 21
the programmatic 30
the project -9
the public 14
the pursuit 26
the reach 23
the regional 27
the registration 41
the reproductive 18
the secretary 15
the selection 20
the senior 16
the stack -14
the state 18
the strategic 25
the strategy 14
the successful 9
the supervision 16
the supervisor 23
the surface 20
the team 5
the texas 21
the vice 41
the virginia 32
the vision 11
the voter 14
the voting 15
the vp 30
the whole -17
the work 10
the world -4
the writing 27
their 2
their best 17
their career 17
their individual 31
their primary 25
their professional 19
themselves 12
there s -20
they 5
they need 8
they will 14
thinker 15
thinker who 20
thinking 7
this 4
this class 29
this classification 33
this high 47
this includes 7
this individual 10
this leader 52
this person 10
this position 8
this role 3
thorough knowledge 21
those most 38
thought 9
thought leadership 10
thought partner 16
thoughtful 11
threat -10
three 7
thrive with 24
through regular 20
through subordinate 34
through technical 24
tier talent 23
time exempt 27
timelines 11
timelines and 22
timezones 16
to 1
to abortion 26
to achieve 7
to advance 16
to attract 20
to become 8
to better -13
to break 15
to conducting 27
to coordinate 14
to cut 30
to day 13
to decide 20
to design -9
to direct 34
to engage 10
to ensure 5
to exchange 21
to executive 27
to fulfil 24
to further 11
to higher 32
to hit 18
to improve -4
to inspire 16
to join -7
to keep 7
to lead 21
to leadership 22
to learn -5
to manage 10
to media 37
to move 11
to net 30
to oversee 23
to partners 24
to production -10
to protecting 26
to reproductive 18
to scale -9
to serve 12
to services 25
to set 13
to sexual 21
to steward 32
to support 3
to the 4
to understand -6
to use -9
to value 22
to vote 15
to women 27
to work -4
tools -7
tools and -4
tools for -13
tools like -16
tools such -10
tools to -8
top engineering 37
top talent 16
tour 24
towards 6
towards achieving 30
toxic 30
traces 18
traces and 18
track 5
track record 9
trading -22
traditional media 37
trained 13
training 3
training and 6
trains 15
transparent 10
travel throughout 30
triage -14
troubleshoot -14
troubleshoot and -18
troubleshooting -10
trusted relationships 25
tune -13
tuning -16
two 7
typescript -10
ui -18
ultrasound 23
under 10
under administrative 25
under general 15
under the 15
understand -3
understanding of -4
understands the 17
uniform 23
unit -9
unit tests -22
upcoming features 33
upholds 27
ups -20
urge 24
us -3
us based -18
usability -10
usage -9
use -6
use cases -10
used for -18
user -9
user experience -7
user interface -18
user interfaces -15
users of 17
using -10
using tools -19
utah 27
utilize -8
ux -6
validate -12
validation -10
values 8
values aligned 31
values and 13
values based 30
van 26
vanta -21
vary based 20
vehicle -13
vendor relationships 27
vendors 10
vendors and 14
venture 8
venture fund 26
vice 36
vice president 40
video -9
violence 20
virginia 15
virginia the 23
visibility 10
visibility and 16
visibility of 24
vision 8
vision and 13
vision for 15
vision into 22
visionary 25
visionary and 31
visionary leadership 30
visualizations -17
voice of 14
voices 12
volunteer 14
volunteers 20
volunteers and 29
volunteers in 20
volunteers to 15
vote 17
vote and 26
voter 17
voter education 24
voter engagement 22
voter registration 17
voter services 22
voters 17
voters and 17
voters to 25
votes 31
voting 17
voting and 21
voting equipment 18
voting locations 23
voting machines 22
voting precincts 32
voting process 26
vp 27
vp of 27
vue -21
vulnerabilities -15
warning 25
washington 14
way -4
we -3
we are -3
we build -10
we d -9
we found 27
we grow 11
we have -8
we improve 19
we re -5
we serve 14
we use -10
web -9
web and -14
web application -14
web applications -21
web platform 18
well as 4
well defined 14
well tested -20
what -4
what you -6
where they 11
while 3
while aligning 24
while also 9
while creating 22
who 3
who provide 29
who will 7
who works 20
will 3
will act 14
will also 6
will champion 32
will direct 30
will ensure 11
will foster 25
will fully 21
will have 4
will lead 19
will manage 29
will oversee 31
will plan 27
will report 14
will serve 14
will soon 23
will supervise 36
with all 12
with applicable 20
with architectural 25
with assigned 25
with board 30
with broader 23
with communications 27
with county 22
with data -8
with departmental 33
with dignity 26
with direct 23
with donors 31
with election 21
with federal 20
with florida 30
with individual 25
with key 9
with leadership 15
with organizational 17
with overall 16
with sales 11
with senior 12
with staff 15
with state 13
with statutory 32
with the 5
with your 6
within 2
within the 4
without needing 30
women 18
women and 18
women of 29
women s 20
wordpress -23
work activities 27
work includes 25
work is 9
work of 13
work on -9
work to 9
workers and 19
workflows -6
working across 11
working on -7
working practices 30
working relationship 27
working relationships 15
works 7
works closely 12
works to 15
works together 21
works with 10
world -3
world s -6
worldwide -9
write -12
write clean -22
writing -5
writing code -16
years in 11
you -3
you a -14
you have -6
you hold 24
you lead 25
you manage 26
you still 30
you will -4
young 12
young people 13
your code -20
your contributions -17
your direct 39
your first -19
your knowledge -23
your leadership 23
your peers -17
your primary -19
your recruiter 17
your specific 18
your team 16
your teams 40
your work -10
youth 16`;
